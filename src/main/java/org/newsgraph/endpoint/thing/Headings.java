package org.newsgraph.endpoint.thing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.endpoint.page.Thing;
import org.newsgraph.endpoint.page.Words;
import org.newsgraph.endpoint.view.Heading;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Prov;
import org.newsgraph.vocabulary.SchemaOrg;
import org.newsgraph.vocabulary.Sem;

/// What every page of a thing begins with.
record Headings(Told told, Names names) {
  /// Classes of other vocabularies that say nothing new.
  private static final Set<Node> ELSEWHERE = Set.of(Sem.EVENT, Prov.ENTITY, SchemaOrg.NEWS_ARTICLE);

  Heading of(Thing thing, Node node) {
    List<Reference> kinds = kinds(node);
    String title = names.of(node);
    String kind = kinds.isEmpty() ? "thing" : kinds.getFirst().text();
    return new Heading(
        thing.path(),
        node.getURI(),
        title,
        kinds,
        "%s (%s): what the news reports of it, with the sentences that say so."
            .formatted(title, kind),
        "");
  }

  /// The classes, the general ones last.
  private List<Reference> kinds(Node node) {
    return told.objects(node, RDF.type.asNode())
        .filter(Node::isURI)
        .filter(kind -> !ELSEWHERE.contains(kind))
        .distinct()
        .sorted(
            Comparator.comparing((Node kind) -> kind.equals(NewsEvents.EVENT))
                .thenComparing(Node::getURI))
        .map(kind -> names.links().to(kind, Optional.of(Words.ofTerm(kind.getURI()))))
        .toList();
  }
}
