package org.newsgraph.endpoint.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.store.StoreReader;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.SchemaOrg;

/// Chooses the one name to show of a thing, since each article may give it another label, and one
/// that prints its datelines in capitals gives `WASHINGTON`.
///
/// The gazetteer's name goes first; then the name that most articles give, those in capitals last.
/// What was looked up is kept, so an object is for one page.
public final class PreferredName {
  /// A name doesn't get better by reading that of ten thousand articles.
  private static final int READ_AT_MOST = 500;

  /// Five letters may be an abbreviation.
  private static final Pattern CAPITALS = Pattern.compile("(?=.{6})[^\\p{Ll}]*\\p{Lu}[^\\p{Ll}]*");

  private final StoreReader reader;
  private final Node gazetteer;
  private final Map<Node, Optional<String>> known = new HashMap<>();

  /// @param base tells which graph is the gazetteer
  public PreferredName(StoreReader reader, Base base) {
    this.reader = reader;
    this.gazetteer = base.gazetteerGraph();
  }

  /// Gives the label of a thing, or an article's headline.
  public Optional<String> of(Node thing) {
    Optional<String> name = known.get(thing);
    if (name == null) {
      name =
          best(labels(gazetteer, thing, RDFS.label.asNode()))
              .or(() -> best(labels(Node.ANY, thing, RDFS.label.asNode())))
              .or(() -> best(labels(Node.ANY, thing, SchemaOrg.HEADLINE)));
      known.put(thing, name);
    }
    return name;
  }

  /// Chooses among names, each given as often as it is told.
  static Optional<String> best(List<String> names) {
    Comparator<Map.Entry<String, Long>> often = Map.Entry.comparingByValue();
    return names.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .min(
            Comparator.<Map.Entry<String, Long>, Boolean>comparing(
                    name -> CAPITALS.matcher(name.getKey()).matches())
                .thenComparing(often.reversed())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private List<String> labels(Node graph, Node thing, Node property) {
    return reader
        .triples(graph, thing, property, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(label -> !label.isBlank())
        .limit(READ_AT_MOST)
        .toList();
  }
}
