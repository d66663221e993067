package org.newsgraph.link.rewriting;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Org;
import org.newsgraph.vocabulary.SchemaOrg;

/// Chooses the values of properties of which a thing has but one, where several IRIs of an article
/// become one.
///
/// An event happened when it did by any of them, and an article reports it when it reports any of
/// them; its time is the one that is known best.
final class SingleValues {
  private static final List<Node> FACTUALITY =
      Stream.of("Actual", "Planned", "Possible", "Negated").map(NewsEvents::term).toList();
  private static final List<Node> BOUNDS =
      List.of(NewsEvents.DATE, NewsEvents.EARLIEST, NewsEvents.LATEST);
  private static final List<Node> OF_THE_FIRST =
      List.of(
          RDFS.Nodes.label,
          NewsEvents.CONTENT,
          NewsEvents.CUE,
          Org.MEMBER,
          Org.HAS_ROLE,
          Org.ORGANIZATION);

  private final Node canonical;
  private final List<Telling> tellings;
  private final Map<Node, Set<Node>> chosen = new HashMap<>();

  private SingleValues(Node canonical, List<Telling> tellings) {
    this.canonical = canonical;
    this.tellings = tellings;
  }

  /// The values of each such property that any of them has: one, or none where it is to go.
  ///
  /// @param tellings with the canonical IRI's own first
  /// @param folders tell the types that fit the IRI
  static Map<Node, Set<Node>> of(Node canonical, List<Telling> tellings, FolderTypes folders) {
    SingleValues values = new SingleValues(canonical, tellings);
    OF_THE_FIRST.forEach(property -> values.choose(property, values.all(property).findFirst()));
    values.choose(NewsEvents.CONFIDENCE, values.mostConfident());
    values.types(folders);
    values.position();
    values.bounds();
    values.version();
    return values.chosen;
  }

  private void types(FolderTypes folders) {
    Set<Node> told = all(RDF.Nodes.type).collect(Collectors.toSet());
    chosen.put(RDF.Nodes.type, folders.of(canonical, told));
  }

  private void choose(Node property, Optional<Node> value) {
    value.ifPresent(node -> chosen.put(property, Set.of(node)));
  }

  private Stream<Node> all(Node property) {
    return tellings.stream().flatMap(telling -> telling.values(property).stream());
  }

  private Optional<Node> mostConfident() {
    return all(NewsEvents.CONFIDENCE).max(Comparator.comparing(SingleValues::number));
  }

  /// RDF of others may say what is no number, or none that is finite.
  private static BigDecimal number(Node value) {
    Object number =
        value.isLiteral() && value.getLiteral().isWellFormed() ? value.getLiteralValue() : "";
    return number instanceof Number finite && Double.isFinite(finite.doubleValue())
        ? new BigDecimal(finite.toString())
        : BigDecimal.ZERO;
  }

  /// A position lasts from the first start to the last end that is told.
  private void position() {
    Comparator<Node> byText = Comparator.comparing(Node::toString);
    choose(SchemaOrg.START_DATE, all(SchemaOrg.START_DATE).min(byText));
    choose(SchemaOrg.END_DATE, all(SchemaOrg.END_DATE).max(byText));
  }

  /// All of them are of one telling, so that they fit together.
  private void bounds() {
    tellings.stream()
        .filter(Telling::isDated)
        .min(Comparator.comparingLong(Telling::width))
        .ifPresent(best ->
            BOUNDS.forEach(property -> chosen.put(property, Set.copyOf(best.values(property)))));
  }

  private void version() {
    if (tellings.stream().noneMatch(Telling::isOfEvent)) {
      return;
    }
    Set<Node> told = Set.copyOf(all(NewsEvents.FACTUALITY).toList());
    choose(NewsEvents.FACTUALITY, FACTUALITY.stream().filter(told::contains).findFirst());
    boolean isReported =
        tellings.stream()
            .anyMatch(telling -> telling.isOfEvent() && !telling.has(NewsEvents.ACCORDING_TO));
    if (isReported) {
      chosen.put(NewsEvents.ACCORDING_TO, Set.of());
    }
    if (isReported && told.contains(FACTUALITY.getFirst())) {
      chosen.put(NewsEvents.VERSION_OF, Set.of());
    } else {
      choose(NewsEvents.VERSION_OF, plain());
    }
  }

  /// A version's IRI is that of the plain event with something added.
  private Optional<Node> plain() {
    return all(NewsEvents.VERSION_OF)
        .min(Comparator.comparing((Node node) -> !canonical.getURI().startsWith(node + "-")));
  }
}
