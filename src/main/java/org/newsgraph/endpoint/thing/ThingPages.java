package org.newsgraph.endpoint.thing;

import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.newsgraph.endpoint.page.Links;
import org.newsgraph.endpoint.page.Templates;
import org.newsgraph.endpoint.page.Thing;
import org.newsgraph.endpoint.view.JsonLd;
import org.newsgraph.vocabulary.Base;

/// Writes the pages of things: all that is told of one, or one page of one of its lists.
public final class ThingPages {
  private static final String ROOT = "../../";

  private final DatasetGraph dataset;
  private final Base base;
  private final Templates templates;
  private final Function<Thing, String> jsonLd;

  /// @param base what the IRIs of the graph's own things begin with, wherever the pages are served
  /// @param jsonLd writes what is told of a thing as JSON-LD, to stand in its page
  public ThingPages(
      DatasetGraph dataset, Base base, Templates templates, Function<Thing, String> jsonLd) {
    this.dataset = dataset;
    this.base = base;
    this.templates = templates;
    this.jsonLd = jsonLd;
  }

  /// Tells whether the graph tells anything of a thing.
  public boolean knows(Thing thing) {
    Node node = thing.node(base);
    return Txn.calculateRead(
        dataset,
        () ->
            dataset.contains(Quad.unionGraph, node, Node.ANY, Node.ANY)
                || dataset.contains(Quad.unionGraph, Node.ANY, Node.ANY, node)
                || dataset.contains(node, Node.ANY, Node.ANY, Node.ANY));
  }

  /// Writes the page of a thing.
  public String whole(Thing thing) {
    JsonLd embedded = new JsonLd(jsonLd.apply(thing));
    return templates.page("thing", ROOT, read(thing, reader -> reader.whole(embedded)));
  }

  /// Writes one page of one list; empty when there is no such list.
  public Optional<String> page(Thing thing, PageOf wanted) {
    return read(thing, reader -> reader.page(wanted))
        .map(view -> templates.page("thing", ROOT, view));
  }

  private <T> T read(Thing thing, Function<ThingReader, T> reading) {
    Links links = new Links(base, ROOT);
    return Txn.calculateRead(
        dataset, () -> reading.apply(new ThingReader(thing, new Told(dataset), links)));
  }
}
