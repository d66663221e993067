package org.newsgraph.link.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Nif;
import org.newsgraph.vocabulary.SchemaOrg;
import org.newsgraph.vocabulary.Sem;

/// Reads an article out of its graph. The same triples are read alike, in whichever order.
public final class ArticleReading {
  private static final Comparator<Node> ORDER = NodeCmp::compareRDFTerms;
  private static final Set<Node> ROLES =
      Set.of(
          NewsEvents.AGENT,
          NewsEvents.PATIENT,
          NewsEvents.RECIPIENT,
          NewsEvents.INSTRUMENT,
          NewsEvents.TOPIC,
          NewsEvents.PLACE);
  private static final Node ACTUAL = NewsEvents.term("Actual");
  private static final Set<Node> OF_ALL_EVENTS = Set.of(NewsEvents.EVENT, Sem.EVENT);

  private final Node article;
  private final Statements statements;

  private ArticleReading(Node article, Statements statements) {
    this.article = article;
    this.statements = statements;
  }

  /// Reads an article.
  ///
  /// @param name its IRI
  /// @param triples its graph
  public static ReadArticle read(Node name, Collection<Triple> triples) {
    return new ArticleReading(name, new Statements(triples)).article();
  }

  private ReadArticle article() {
    return new ReadArticle(
        article,
        statements.day(article, SchemaOrg.DATE_PUBLISHED),
        text(article, SchemaOrg.TEXT),
        sorted(things(SchemaOrg.MENTIONS).filter(node -> !isEvent(node)))
            .map(this::entity)
            .toList(),
        events());
  }

  private EntityTelling entity(Node thing) {
    return new EntityTelling(
        article,
        thing,
        set(statements.objects(thing, RDF.type.asNode())),
        statements.texts(thing, RDFS.label.asNode()).toList(),
        set(named(statements.objects(thing, OWL.sameAs.asNode()))),
        mentions(Stream.of(thing)));
  }

  /// Gathers the versions of each event.
  private List<EventTelling> events() {
    Map<Node, Set<Node>> versions = new TreeMap<>(ORDER);
    sorted(things(NewsEvents.REPORTS))
        .filter(this::isEvent)
        .forEach(event ->
            versions.computeIfAbsent(plain(event), key -> new TreeSet<>(ORDER)).add(event));
    return versions.entrySet().stream()
        .map(event -> event(event.getKey(), event.getValue()))
        .toList();
  }

  private boolean isEvent(Node node) {
    return statements.objects(node, RDF.type.asNode()).anyMatch(NewsEvents.EVENT::equals);
  }

  private Node plain(Node event) {
    return sorted(things(event, NewsEvents.VERSION_OF)).findFirst().orElse(event);
  }

  private EventTelling event(Node plain, Set<Node> versions) {
    return new EventTelling(
        article,
        plain,
        versions,
        set(all(versions, RDF.type.asNode()).filter(type -> !OF_ALL_EVENTS.contains(type))),
        ROLES.stream()
            .collect(Collectors.toMap(Function.identity(), role -> set(all(versions, role)))),
        set(all(versions, NewsEvents.FACTUALITY)),
        versions.stream()
            .flatMap(version -> days(version).stream())
            .findFirst()
            .or(() -> beforeItWasTold(versions)),
        mentions(versions.stream()));
  }

  private Stream<Node> all(Set<Node> versions, Node property) {
    return versions.stream().flatMap(version -> statements.objects(version, property));
  }

  /// What is told without a day as having happened did so by the time of the article.
  private Optional<Days> beforeItWasTold(Set<Node> versions) {
    return all(versions, NewsEvents.FACTUALITY).allMatch(ACTUAL::equals)
        ? statements
            .day(article, SchemaOrg.DATE_PUBLISHED)
            .map(day -> new Days(LocalDate.MIN, after(day)))
        : Optional.empty();
  }

  private static LocalDate after(LocalDate day) {
    return day.isBefore(LocalDate.MAX) ? day.plusDays(1) : day;
  }

  private Optional<Days> days(Node event) {
    Optional<Days> bounds =
        statements
            .day(event, NewsEvents.EARLIEST)
            .flatMap(first ->
                statements.day(event, NewsEvents.LATEST).map(last -> new Days(first, last)));
    return bounds.filter(days -> !days.earliest().isAfter(days.latest()));
  }

  private List<MentionText> mentions(Stream<Node> things) {
    return things
        .flatMap(thing -> statements.objects(thing, NewsEvents.HAS_MENTION))
        .distinct()
        .flatMap(mention -> mention(mention).stream())
        .sorted(Comparator.comparingInt(MentionText::begin).thenComparingInt(MentionText::end))
        .toList();
  }

  private Optional<MentionText> mention(Node mention) {
    return statements
        .number(mention, Nif.BEGIN_INDEX)
        .flatMap(begin ->
            statements
                .number(mention, Nif.END_INDEX)
                .map(end ->
                    new MentionText(
                        begin,
                        end,
                        text(mention, Nif.ANCHOR_OF),
                        text(mention, NewsEvents.SENTENCE))));
  }

  private String text(Node subject, Node property) {
    return statements.texts(subject, property).findFirst().orElse("");
  }

  /// What an article tells of. RDF of others may name classes and articles there, which must keep
  /// their names: articles are found by them.
  private Stream<Node> things(Node property) {
    return things(article, property);
  }

  private Stream<Node> things(Node subject, Node property) {
    return named(statements.objects(subject, property))
        .filter(node -> !node.equals(article) && !statements.isClass(node))
        .filter(node -> !node.getURI().startsWith(NewsEvents.NAMESPACE))
        .filter(node ->
            statements.objects(node, RDF.type.asNode()).noneMatch(NewsEvents.ARTICLE::equals));
  }

  /// RDF of others may have anything where an IRI is expected.
  private static Stream<Node> named(Stream<Node> nodes) {
    return nodes.filter(Node::isURI);
  }

  private static Stream<Node> sorted(Stream<Node> nodes) {
    return nodes.sorted(ORDER);
  }

  private static Set<Node> set(Stream<Node> nodes) {
    return nodes.collect(Collectors.toCollection(() -> new TreeSet<>(ORDER)));
  }
}
