package org.newsgraph.endpoint.thing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.endpoint.page.Thing;
import org.newsgraph.endpoint.page.Words;
import org.newsgraph.endpoint.view.Heading;
import org.newsgraph.endpoint.view.JsonLd;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Prov;
import org.newsgraph.vocabulary.SchemaOrg;
import org.newsgraph.vocabulary.Sem;

/// What every page of a thing begins with.
record Headings(Statements told, Names names) {
  /// Classes of other vocabularies that say nothing new.
  private static final Set<Node> ELSEWHERE = Set.of(Sem.EVENT, Prov.ENTITY, SchemaOrg.NEWS_ARTICLE);

  /// @param jsonLd the thing's own statements, where they are to stand in the page
  Heading of(Thing thing, Node node, Optional<JsonLd> jsonLd) {
    List<Reference> kinds = kinds(node);
    String title = names.of(node);
    String kind = kinds.isEmpty() ? "thing" : kinds.getFirst().text();
    return new Heading(
        thing.path(),
        node.getURI(),
        names.links().base().iri() + "page/" + thing.path(),
        title,
        kinds,
        "%s (%s): what the news reports of it, with the sentences that say so."
            .formatted(title, kind),
        jsonLd);
  }

  /// The classes, the most special first: those that another one is a kind of come later.
  private List<Reference> kinds(Node node) {
    List<Node> kinds =
        told.objects(node, RDF.type.asNode())
            .filter(Node::isURI)
            .filter(kind -> !ELSEWHERE.contains(kind))
            .distinct()
            .toList();
    return kinds.stream()
        .sorted(
            Comparator.comparing((Node kind) -> kind.equals(NewsEvents.EVENT))
                .thenComparing(kind -> isAbove(kind, kinds))
                .thenComparing(Node::getURI))
        .map(kind -> names.links().to(kind, Optional.of(Words.ofTerm(kind.getURI()))))
        .toList();
  }

  private boolean isAbove(Node kind, List<Node> kinds) {
    return told.subjects(RDFS.subClassOf.asNode(), kind).anyMatch(kinds::contains);
  }
}
