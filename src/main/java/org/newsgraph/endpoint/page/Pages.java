package org.newsgraph.endpoint.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.newsgraph.endpoint.about.PerState;
import org.newsgraph.endpoint.about.Site;
import org.newsgraph.endpoint.search.SearchRequest;
import org.newsgraph.endpoint.view.ErrorView;
import org.newsgraph.endpoint.view.ExampleQuery;
import org.newsgraph.endpoint.view.QueryView;
import org.newsgraph.store.Census;
import org.newsgraph.vocabulary.Base;

/// Writes the pages of a graph as HTML. Texts and IRIs are escaped by the templates, wherever they
/// come from.
public final class Pages {
  private static final String HERE = "./";
  private static final String TWO_UP = "../../";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "org.newsgraph.endpoint.template");
  private final Questions questions;
  private final Base base;
  private final String license;
  private final List<ExampleQuery> examples;
  private final Supplier<Census> census;
  private final PerState<String> home;

  /// @param site tells what the IRIs of the graph's own things begin with, wherever the pages are
  ///   served
  /// @param lastChanged tells when the graph last changed
  /// @param census counts what the graph holds now
  /// @param background finds a new home page while the former one is given
  public Pages(
      DatasetGraph dataset,
      Site site,
      List<ExampleQuery> examples,
      Supplier<Instant> lastChanged,
      Supplier<Census> census,
      Executor background) {
    this.questions = new Questions(dataset);
    this.base = site.base();
    this.license = site.license().orElse("");
    this.census = census;
    this.home = new PerState<>(lastChanged, this::freshHome, background);
    this.examples = List.copyOf(examples);
  }

  /// Tells whether the graph tells anything of a thing.
  public boolean knows(Thing thing) {
    Node node = thing.node(base);
    return reading(() -> {
      DatasetGraph dataset = questions.dataset();
      return dataset.contains(Quad.unionGraph, node, Node.ANY, Node.ANY)
          || dataset.contains(Quad.unionGraph, Node.ANY, Node.ANY, node)
          || dataset.contains(node, Node.ANY, Node.ANY, Node.ANY);
    });
  }

  /// Writes the home page. It counts the whole graph, so it is made once for each state of it, and
  /// the former one is given until then.
  public String home() {
    return home.get();
  }

  /// Tells which state of the graph the home page is of.
  public Instant homeAsOf() {
    return home.asOf();
  }

  /// Writes the page of a thing.
  public String thing(Thing thing) {
    Links links = new Links(base, TWO_UP);
    return page("thing", TWO_UP, reading(() -> new ThingReader(questions, links).read(thing)));
  }

  /// Writes the page of what is found.
  public String search(SearchRequest request) {
    Links links = new Links(base, HERE);
    return page("search", HERE, reading(() -> new SearchReader(questions, links).read(request)));
  }

  /// Writes the query form with a query in it, or the first example when the query is blank.
  public String query(String query) {
    String shown = query.isBlank() && !examples.isEmpty() ? examples.getFirst().query() : query;
    return page("query", HERE, new QueryView(shown, examples));
  }

  /// Writes the page of an ontology, with how much of it is used.
  public String ontology(Graph ontology, Census used) {
    Links links = new Links(base, HERE);
    return page("ontology", HERE, new OntologyReader(ontology, used, links).read());
  }

  /// Writes the page about the dataset.
  ///
  /// @param license the licence's IRI, where there is one
  public String dataset(Census census, Optional<String> license) {
    return page("dataset", HERE, new DatasetReader(census, license, new Links(base, HERE)).read());
  }

  /// Writes the page of an error.
  ///
  /// @param root the way from the address asked for up to the home page, such as `../`
  public String error(String root, ErrorView view) {
    return page("error", root, view);
  }

  private String freshHome() {
    Links links = new Links(base, HERE);
    Census now = census.get();
    return page(
        "home",
        HERE,
        reading(() -> {
          PreferredName names = new PreferredName(questions.dataset(), base);
          return new HomeReader(questions, links, names, now, examples).read();
        }));
  }

  private <T> T reading(Supplier<T> work) {
    return Txn.calculateRead(questions.dataset(), work);
  }

  private String page(String template, String root, Object view) {
    StringOutput output = new StringOutput();
    templates.render(
        template + ".jte", Map.of("root", root, "license", license, "view", view), output);
    return output.toString();
  }
}
