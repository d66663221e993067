package org.newsgraph.mapping;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.article.Source;
import org.newsgraph.fact.Extractor;
import org.newsgraph.vocabulary.DcTerms;
import org.newsgraph.vocabulary.Prov;
import org.newsgraph.vocabulary.SchemaOrg;

/// Maps how the facts were found, in three nodes named by fragments of the article's IRI.
///
/// - `#extraction`, a `prov:Activity`, `prov:used` the article and the source, and is
///   `prov:wasAssociatedWith` the extractor; each setting is one `dcterms:description`, "name =
///   value".
/// - `#source`, a `prov:Entity`, has the `dcterms:format` (a media type) and the `schema:sha256` of
///   what was read.
/// - `#extractor`, a `prov:SoftwareAgent`, has a `schema:softwareVersion`.
final class ExtractionMapping {
  private final GraphBuilder graph;
  private final Node extraction;

  ExtractionMapping(GraphBuilder graph) {
    this.graph = graph;
    extraction = graph.fragment("extraction");
  }

  void map(Source source, Optional<Extractor> extractor) {
    graph.type(extraction, Prov.ACTIVITY);
    graph.name(extraction, extractor.map(e -> "extraction by " + e.name()).orElse("extraction"));
    graph.add(extraction, Prov.USED, graph.article());
    source(source);
    extractor.ifPresent(this::extractor);
  }

  private void source(Source source) {
    Node node = graph.fragment("source");
    graph.add(extraction, Prov.USED, node);
    graph.type(node, Prov.ENTITY);
    graph.name(node, source.name());
    source.mediaType().ifPresent(type -> graph.add(node, DcTerms.FORMAT, Literals.text(type)));
    source.sha256().ifPresent(hash -> graph.add(node, SchemaOrg.SHA256, Literals.text(hash)));
  }

  private void extractor(Extractor extractor) {
    Node node = graph.fragment("extractor");
    graph.add(extraction, Prov.WAS_ASSOCIATED_WITH, node);
    graph.type(node, Prov.SOFTWARE_AGENT);
    graph.name(node, extractor.name());
    extractor
        .version()
        .ifPresent(v -> graph.add(node, SchemaOrg.SOFTWARE_VERSION, Literals.text(v)));
    extractor
        .settings()
        .forEach((name, value) ->
            graph.add(extraction, DcTerms.DESCRIPTION, Literals.text(name + " = " + value)));
  }
}
