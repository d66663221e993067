package org.newsgraph.mapping;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.fact.Claim;
import org.newsgraph.fact.ClaimType;
import org.newsgraph.mapping.iri.ArticleIris;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Prov;

/// Maps what somebody says. Its label is made of the labels of its speakers, which are to be mapped
/// before it.
final class ClaimMapping {
  private static final int LABEL = 80;

  private final ArticleIris iris;
  private final GraphBuilder graph;
  private final MentionMapping mentions;

  ClaimMapping(ArticleIris iris, GraphBuilder graph, MentionMapping mentions) {
    this.iris = iris;
    this.graph = graph;
    this.mentions = mentions;
  }

  void map(Claim claim) {
    Node node = iris.node(claim.id());
    graph.add(graph.article(), NewsEvents.REPORTS, node);
    graph.type(node, NewsEvents.CLAIM);
    if (claim.type() == ClaimType.Quotation) {
      graph.type(node, NewsEvents.QUOTATION);
    }
    graph.name(node, label(claim));
    said(node, claim);
    links(node, NewsEvents.SPEAKER, claim.speaker());
    links(node, Prov.WAS_ATTRIBUTED_TO, claim.speaker());
    links(node, NewsEvents.ADDRESSEE, claim.addressee());
    links(node, NewsEvents.ABOUT, claim.about());
    links(node, NewsEvents.ACCORDING_TO, claim.accordingTo());
    links(node, NewsEvents.SAID_IN, claim.saidIn());
    claim.mentions().forEach(mention -> mentions.map(node, mention.content()));
  }

  private void said(Node node, Claim claim) {
    claim.cue().ifPresent(cue -> graph.add(node, NewsEvents.CUE, Literals.text(cue)));
    claim
        .content()
        .ifPresent(content -> graph.add(node, NewsEvents.CONTENT, Literals.text(content)));
    claim
        .confidence()
        .ifPresent(value -> graph.add(node, NewsEvents.CONFIDENCE, Literals.decimal(value)));
  }

  private void links(Node node, Node property, List<String> ids) {
    ids.forEach(id -> graph.link(node, property, iris.node(id)));
  }

  /// "Iran: “harsh revenge”"; the cue stands in where the content is not known.
  private String label(Claim claim) {
    String speakers =
        claim.speaker().stream()
            .map(id -> graph.label(iris.node(id)))
            .collect(Collectors.joining(", "));
    String content = Shortened.of(claim.content().or(claim::cue).orElse("claim"), LABEL);
    String said =
        claim.type() == ClaimType.Quotation && claim.content().isPresent()
            ? "“" + content + "”"
            : content;
    return speakers.isEmpty() ? said : speakers + ": " + said;
  }
}
