package org.newsgraph.link.copies;

import com.google.common.hash.HashCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.link.Copy;

/// Articles put together by the words of their texts, which are the same in the same order.
///
/// @param byText each group in the order of its articles
record SameTexts(List<List<Sketch>> byText) {
  private static final String REASON = "the same words in the same order";

  /// @param sketches in their order
  static SameTexts of(List<Sketch> sketches) {
    Map<HashCode, List<Sketch>> byText = new LinkedHashMap<>();
    sketches.forEach(
        sketch -> byText.computeIfAbsent(sketch.text(), one -> new ArrayList<>()).add(sketch));
    return new SameTexts(List.copyOf(byText.values()));
  }

  /// The first article of each text, in order.
  List<Sketch> firsts() {
    return byText.stream().map(List::getFirst).toList();
  }

  /// What the others are copies of: of the first of their text, or of what that is a copy of.
  List<Copy> copies(Collection<Copy> near) {
    Map<Node, Copy> known = new HashMap<>();
    near.forEach(copy -> known.put(copy.article(), copy));
    return byText.stream().flatMap(group -> copies(group, known)).toList();
  }

  private static Stream<Copy> copies(List<Sketch> group, Map<Node, Copy> known) {
    Node first = group.getFirst().article();
    Copy near = known.get(first);
    return group.stream()
        .skip(1)
        .map(Sketch::article)
        .map(article -> near == null ? same(article, first) : alike(article, near));
  }

  private static Copy same(Node article, Node first) {
    return new Copy(article, first, true, BigDecimal.ONE, BigDecimal.ONE, REASON);
  }

  private static Copy alike(Node article, Copy near) {
    return new Copy(
        article, near.original(), false, near.similarity(), near.containment(), near.reason());
  }
}
