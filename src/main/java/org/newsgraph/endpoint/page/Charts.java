package org.newsgraph.endpoint.page;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.endpoint.about.DatasetAbout;
import org.newsgraph.endpoint.view.HomeView;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.store.Census;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;

/// Draws numbers as bars.
record Charts(Links links, Statements statements) {
  private static final int WHOLE = 100;

  /// How many events each class has, the most first.
  List<HomeView.Bar> classes(Census census) {
    List<Map.Entry<Node, Long>> counts =
        DatasetAbout.sorted(census.classes()).stream()
            .filter(count -> isOurs(count.getKey()) && isOfEvents(count.getKey(), new HashSet<>()))
            .toList();
    long most = counts.stream().mapToLong(Map.Entry::getValue).max().orElse(0);
    return counts.stream().map(count -> classBar(count, most)).toList();
  }

  private static boolean isOurs(Node type) {
    return type.isURI() && type.getURI().startsWith(NewsEvents.NAMESPACE);
  }

  /// Tells whether the ontology has a class below that of events. RDF of others may have classes
  /// below themselves.
  private boolean isOfEvents(Node type, Set<Node> seen) {
    return seen.add(type)
        && statements
            .objects(type, RDFS.subClassOf.asNode())
            .anyMatch(broader ->
                broader.equals(NewsEvents.EVENT) || (isOurs(broader) && isOfEvents(broader, seen)));
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
