package org.newsgraph.endpoint.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.endpoint.view.Section;
import org.newsgraph.endpoint.view.Telling;
import org.newsgraph.endpoint.view.ThingView;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Prov;
import org.newsgraph.vocabulary.SchemaOrg;
import org.newsgraph.vocabulary.Sem;

/// Reads what the page of a thing shows.
final class ThingReader {
  private static final int PASSAGES_OF_ENTITY = 3;
  private static final int PASSAGES_OF_EVENT = 20;

  private final Questions questions;
  private final Links links;
  private final Lines lines;

  ThingReader(Questions questions, Links links) {
    this.questions = questions;
    this.links = links;
    this.lines = new Lines(links);
  }

  ThingView read(Thing thing) {
    Node node = thing.node(links.base());
    List<Row> outgoing = questions.ask("outgoing", Map.of("this", node));
    boolean article = thing.folder() == Folder.article;
    List<Section> relations = new Relations(questions, lines).of(node);
    ArticleParts parts = new ArticleParts(questions, lines, node);
    return new ThingView(
        thing.path(),
        node.getURI(),
        title(outgoing).orElseGet(() -> links.to(node, Optional.empty()).text()),
        kinds(outgoing),
        notes(outgoing),
        values(outgoing, NewsEvents.CONTENT).findFirst(),
        new Details(lines).of(outgoing),
        article ? join(parts.sections(outgoing), relations) : relations,
        article ? parts.paragraphs() : List.of(),
        article ? List.of() : tellings(thing, node));
  }

  private List<Telling> tellings(Thing thing, Node node) {
    boolean told = thing.folder() == Folder.event || thing.folder() == Folder.claim;
    return new Tellings(questions, links).of(node, told ? PASSAGES_OF_EVENT : PASSAGES_OF_ENTITY);
  }

  private static Optional<String> title(List<Row> outgoing) {
    return Stream.of(RDFS.label.asNode(), SchemaOrg.HEADLINE)
        .flatMap(property -> values(outgoing, property).sorted().limit(1))
        .findFirst();
  }

  private static Stream<String> values(List<Row> outgoing, Node property) {
    return outgoing.stream()
        .filter(row -> row.node("property").equals(property))
        .flatMap(row -> row.text("thing").stream());
  }

  /// The classes, the general ones last. Those of Simple Event Model and PROV-O say nothing new.
  private List<Reference> kinds(List<Row> outgoing) {
    return outgoing.stream()
        .filter(row -> row.node("property").equals(RDF.type.asNode()))
        .map(row -> row.node("thing"))
        .filter(Node::isURI)
        .filter(kind -> !kind.equals(Sem.EVENT) && !kind.equals(Prov.ENTITY))
        .distinct()
        .sorted(
            Comparator.comparing((Node kind) -> kind.equals(NewsEvents.EVENT))
                .thenComparing(Node::getURI))
        .map(kind -> links.to(kind, Optional.of(Words.ofTerm(kind.getURI()))))
        .toList();
  }

  private static List<String> notes(List<Row> outgoing) {
    return outgoing.stream().flatMap(ThingReader::note).distinct().toList();
  }

  private static Stream<String> note(Row row) {
    if (row.node("property").equals(NewsEvents.FACTUALITY)) {
      return Lines.unreal(row.node("thing")).stream();
    }
    if (row.node("property").equals(NewsEvents.ACCORDING_TO)) {
      return Stream.of(Lines.according(row.text("speaker")));
    }
    return Stream.of();
  }

  private static <T> List<T> join(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
