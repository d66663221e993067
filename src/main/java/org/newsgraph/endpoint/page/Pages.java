package org.newsgraph.endpoint.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.newsgraph.endpoint.about.KeptNumbers;
import org.newsgraph.endpoint.about.PerState;
import org.newsgraph.endpoint.api.Answer;
import org.newsgraph.endpoint.download.DumpFolder;
import org.newsgraph.endpoint.ontology.Ontology;
import org.newsgraph.endpoint.ontology.OntologyReader;
import org.newsgraph.endpoint.view.ApiView;
import org.newsgraph.endpoint.view.Call;
import org.newsgraph.endpoint.view.DumpsView;
import org.newsgraph.endpoint.view.ErrorView;
import org.newsgraph.endpoint.view.ExampleQuery;
import org.newsgraph.endpoint.view.QueryView;
import org.newsgraph.store.Census;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.Statements;
import org.newsgraph.store.run.Run;
import org.newsgraph.vocabulary.Base;

/// Writes the pages of a graph as HTML. Texts and IRIs are escaped by the templates, wherever they
/// come from.
public final class Pages {
  private static final String HERE = "./";
  private static final String ONE_UP = "../";

  private final Templates templates;
  private final NewsStore store;
  private final Base base;
  private final List<ExampleQuery> examples;
  private final Supplier<Census> census;
  private final PerState<String> home;

  /// @param base what the IRIs of the graph's own things begin with, wherever the pages are served
  /// @param census counts what the graph holds now
  /// @param background finds a new home page while the former one is given
  public Pages(
      NewsStore store,
      Base base,
      Templates templates,
      List<ExampleQuery> examples,
      Supplier<Census> census,
      Executor background) {
    this.templates = templates;
    this.store = store;
    this.base = base;
    this.census = census;
    this.home = new PerState<>(store::lastChanged, this::freshHome, background);
    this.examples = List.copyOf(examples);
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

  /// Writes the query form with a query in it, or the first example when the query is blank.
  public String query(String query) {
    boolean asked = !query.isBlank();
    String shown = asked || examples.isEmpty() ? query : examples.getFirst().bare();
    return templates.page("query", HERE, new QueryView(shown, asked, examples));
  }

  /// Writes the page of the saved queries.
  public String savedQueries(List<Call> calls) {
    return templates.page("api", HERE, new ApiView(calls));
  }

  /// Writes the page of a saved query's answer.
  public String answer(Call call, Answer answer) {
    return templates.page(
        "answer", ONE_UP, new AnswerReader(new Links(base, ONE_UP)).read(call, answer));
  }

  /// Writes the reference of an ontology, with how much of it is used.
  public String ontology(Ontology ontology, Census used) {
    return templates.page("ontology", HERE, OntologyReader.forServer(ontology, used, HERE));
  }

  /// Writes the page about the dataset.
  ///
  /// @param runs that made it, the earliest first
  /// @param license the licence's IRI, where there is one
  /// @param hasDumps whether there are dumps to download
  public String dataset(Census census, List<Run> runs, Optional<String> license, boolean hasDumps) {
    return templates.page(
        "dataset",
        HERE,
        new DatasetReader(census, runs, license, hasDumps, new Links(base, HERE)).read());
  }

  /// Writes the page that lists the dumps.
  public String dumps(DumpFolder.Listed listed) {
    return templates.page("dumps", "../", DumpsView.of(base.iri() + "dump/", listed));
  }

  /// Writes the page of an error.
  ///
  /// @param root the way from the address asked for up to the home page, such as `../`
  public String error(String root, ErrorView view) {
    return templates.page("error", root, view);
  }

  private String freshHome() {
    Links links = new Links(base, HERE);
    Census now = census.get();
    HomeNumbers numbers =
        new KeptNumbers<>(store, "home.json", HomeNumbers.class)
            .orCounted(() ->
                store.read(reader -> HomeNumbers.count(reader, base, HomeReader.MENTIONED_KINDS)));
    return templates.page(
        "home",
        HERE,
        store.read(reader -> {
          PreferredName names = new PreferredName(reader, base);
          return new HomeReader(Statements.of(reader), links, names, now, numbers, examples).read();
        }));
  }
}
