package org.newsgraph.endpoint.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.about.DatasetAbout;
import org.newsgraph.endpoint.view.HomeView;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.store.Census;
import org.newsgraph.vocabulary.NewsEvents;

/// Draws numbers as bars.
record Charts(Links links) {
  private static final int WHOLE = 100;

  /// The terms of the ontology that are classes of other things.
  private static final Set<Node> NO_EVENTS =
      Set.of(
          NewsEvents.ARTICLE,
          NewsEvents.MENTION,
          NewsEvents.GROUP,
          NewsEvents.CLAIM,
          NewsEvents.QUOTATION,
          NewsEvents.EVENT,
          NewsEvents.LINK,
          NewsEvents.TEXT_REUSE,
          NewsEvents.RENAMING,
          NewsEvents.term("Factuality"));

  /// How many events each class has, the most first.
  List<HomeView.Bar> classes(Census census) {
    List<Map.Entry<Node, Long>> counts =
        DatasetAbout.sorted(census.classes()).stream()
            .filter(count -> count.getKey().getURI().startsWith(NewsEvents.NAMESPACE))
            .filter(count -> !NO_EVENTS.contains(count.getKey()))
            .toList();
    long most = counts.stream().mapToLong(Map.Entry::getValue).max().orElse(0);
    return counts.stream().map(count -> classBar(count, most)).toList();
  }

  private HomeView.Bar classBar(Map.Entry<Node, Long> count, long most) {
    String iri = count.getKey().getURI();
    String address = links.root() + "search?class=" + iri.substring(NewsEvents.NAMESPACE.length());
    Reference name = new Reference(Words.ofTerm(iri), address, false);
    return bar(name, count.getValue(), most, "");
  }

  static HomeView.Bar bar(Reference what, long number, long most, String caption) {
    int percent = most == 0 ? 0 : (int) Math.ceilDiv(number * WHOLE, most);
    return new HomeView.Bar(what, HomeReader.number(number), percent, caption);
  }

  /// From when to when the articles were published, in words.
  ///
  /// @param published the first and the last day, or nothing
  static String span(List<LocalDate> published) {
    if (published.isEmpty()) {
      return "";
    }
    return published.getFirst().equals(published.getLast())
        ? "published on " + published.getFirst()
        : "published between %s and %s".formatted(published.getFirst(), published.getLast());
  }
}
