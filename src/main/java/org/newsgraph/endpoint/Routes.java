package org.newsgraph.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.endpoint.about.Background;
import org.newsgraph.endpoint.about.DatasetAbout;
import org.newsgraph.endpoint.about.ServiceDescription;
import org.newsgraph.endpoint.api.Completions;
import org.newsgraph.endpoint.api.SavedQueries;
import org.newsgraph.endpoint.api.SavedQueryException;
import org.newsgraph.endpoint.page.Pages;
import org.newsgraph.endpoint.page.SearchPages;
import org.newsgraph.endpoint.page.Templates;
import org.newsgraph.endpoint.query.QueryGate;
import org.newsgraph.endpoint.search.SearchRequest;
import org.newsgraph.endpoint.sitemap.Sitemaps;
import org.newsgraph.endpoint.thing.ThingPages;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Folder;

/// Who answers at which address, and what every request passes on its way there.
final class Routes {
  static final String SERVICE = "news";

  /// Of a download, before it is packed: when it is, a line of a tenth of that is fast enough.
  private static final long BYTES_A_SECOND = 50_000;

  /// What it takes at most to tell somebody that the time is up.
  private static final Duration TO_TELL = Duration.ofSeconds(5);

  private static final Filter PASS =
      (request, response, chain) -> chain.doFilter(request, response);
  private static final List<String> COSTLY = List.of("/page/*", "/data/*", "/search", "/sitemap/*");
  private static final List<String> ENDPOINTS = List.of("sparql", "query");
  private static final Set<String> DOWNLOADS =
      Set.of("/" + SERVICE + "/data", "/" + SERVICE + "/get");

  private final FusekiServer.Builder builder;
  private final ServerOptions options;
  private final NewsStore readInTime;
  private final Freshness freshness;
  private final Freshness counted;
  private final Pages pages;
  private final SearchPages searchPages;
  private final ThingPages thingPages;
  private final Descriptions descriptions;
  private final DatasetAbout about;
  private final SavedQueries saved;

  /// @param dataset what of the store saved queries are answered from
  /// @param background does what no visitor should wait for
  Routes(
      FusekiServer.Builder builder,
      NewsStore store,
      DatasetGraph dataset,
      ServerOptions options,
      Background background) {
    this.builder = builder;
    this.options = options;
    // What is counted in the background has all the time that it takes.
    readInTime = store.within(options.rules().time());
    String version =
        Objects.requireNonNullElse(Routes.class.getPackage().getImplementationVersion(), "");
    freshness =
        new Freshness(
            store::lastChanged, Objects.hash(version, options.site(), options.examples()));
    about = new DatasetAbout(store, options.site(), background);
    counted = new Freshness(about::asOf, freshness.variant());
    Templates templates = new Templates(options.site());
    pages =
        new Pages(
            store, options.base(), templates, options.examples(), about::currentCensus, background);
    searchPages = new SearchPages(readInTime, options.base(), templates);
    thingPages =
        new ThingPages(
            readInTime,
            options.site(),
            templates,
            new EmbeddedJsonLd(readInTime, options.site())::of);
    descriptions = new Descriptions(readInTime, options.site());
    saved = savedQueries(dataset, options);
    background.execute(pages::home);
    background.execute(about::graph);
  }

  private static SavedQueries savedQueries(DatasetGraph dataset, ServerOptions options) {
    try {
      return new SavedQueries(dataset, options.base(), options.rules(), options.examples());
    } catch (SavedQueryException e) {
      throw new EndpointException(String.valueOf(e.getMessage()), e);
    }
  }

  void add() {
    Duration time = options.rules().time().multipliedBy(2).plus(TO_TELL);
    builder
        .addFilter(
            "/*", eitherFor(Deadline.ofDownloads(time, BYTES_A_SECOND), Deadline.ofAnswers(time)))
        .addFilter("/*", new PublicHeaders())
        .addFilter("/*", new AnswerFilter((problem, request) -> problem.body(request, pages)));
    addService();
    guardReading();
    addThings();
    addDocuments();
    addPages();
    addForRobots();
  }

  private static Filter eitherFor(Filter downloads, Filter others) {
    return (request, response, chain) -> {
      boolean download = DOWNLOADS.contains(((HttpServletRequest) request).getRequestURI());
      (download ? downloads : others).doFilter(request, response, chain);
    };
  }

  /// Pages cost the server as much as queries do, and must not wait for these.
  private void guardReading() {
    QueryGate gate = new QueryGate(options.rules());
    COSTLY.forEach(paths -> builder.addFilter(paths, gate));
  }

  private void addService() {
    ServiceAnswers answers =
        new ServiceAnswers(
            new ServiceDescription(about), options.base(), !options.rules().services().isEmpty());
    QueryGate gate = new QueryGate(options.rules());
    builder
        .addFilter("/" + SERVICE, (request, response, chain) -> refuse(response))
        // Downloads may take long, and queries must not wait for them.
        .addFilter("/" + SERVICE + "/*", eitherFor(new QueryGate(options.rules()), gate))
        .addFilter(ResultsFilter.ADDRESS, gate)
        .addFilter(ResultsFilter.ADDRESS, new ResultsFilter())
        .addFilter(
            "/api/*",
            (request, response, chain) -> {
              boolean asked = ApiAnswers.isAsked((HttpServletRequest) request);
              (asked ? gate : PASS).doFilter(request, response, chain);
            });
    for (String endpoint : ENDPOINTS) {
      builder.addFilter(
          "/" + SERVICE + "/" + endpoint,
          (request, response, chain) -> describeOr(answers, request, response, chain));
    }
  }

  /// Fuseki would look for an operation that fits the request.
  private static void refuse(ServletResponse response) throws IOException {
    ((HttpServletResponse) response)
        .sendError(
            HttpServletResponse.SC_NOT_FOUND,
            "Ask in SPARQL at /news/sparql, and read graphs at /news/data?graph=IRI.");
  }

  private static void describeOr(
      ServiceAnswers answers, ServletRequest asked, ServletResponse answered, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) asked;
    boolean noQuery =
        "GET".equals(request.getMethod())
            && Objects.requireNonNullElse(request.getQueryString(), "").isEmpty();
    if (noQuery) {
      answers.describe(request, (HttpServletResponse) answered);
    } else {
      chain.doFilter(asked, answered);
    }
  }

  private void addThings() {
    Things things = new Things(thingPages, descriptions, new WebLinks(options.site()), freshness);
    for (Folder folder : Folder.values()) {
      answer("/" + folder + "/*", things::redirect);
    }
    answer("/page/*", things::page);
    answer("/data/*", things::data);
  }

  private void addDocuments() {
    Graph ontology = Ontology.read();
    Instant started = Instant.now();
    addDocument(
        new Document(
            "ontology",
            () -> ontology,
            new Freshness(() -> started, freshness.variant()),
            () -> pages.ontology(ontology, about.census()),
            counted));
    Document dataset =
        new Document(
            "dataset",
            about::graph,
            counted,
            () -> pages.dataset(about.census(), options.site().license()),
            counted);
    addDocument(dataset);
    answer("/.well-known/void", dataset::data);
  }

  private void addDocument(Document document) {
    answer("/" + document.name(), document::negotiated);
    for (Representation form : Representation.values()) {
      answer("/" + document.name() + "." + form.extension(), document.in(form));
    }
  }

  private void addForRobots() {
    Sitemaps sitemaps = new Sitemaps(readInTime, options.base());
    ForRobots files = new ForRobots(sitemaps, about::census, counted);
    answer("/robots.txt", files::robots);
    answer("/sitemap.xml", files::index);
    answer("/sitemap/*", files::file);
    answer("/favicon.ico", ForRobots::icon);
  }

  private void addPages() {
    answer("/static/*", StaticFiles::send);
    answer("", html(new Freshness(pages::homeAsOf, freshness.variant()), request -> pages.home()));
    answer("/search", this::search);
    answer("/query", html(freshness, request -> pages.query(parameter(request, "query"))));
    answer("/query/completions.json", this::completions);
    addApi();
  }

  private void addApi() {
    ApiAnswers api = new ApiAnswers(saved, pages, freshness);
    answer("/api", api::list);
    answer(ApiAnswers.DESCRIPTION, api::describe);
    answer("/api/*", api::answer);
  }

  private void completions(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!counted.isKnown("completions", request, response)) {
      String json = new Completions(about.census(), options.base()).json();
      ReadingServlet.send(response, "application/json", json);
    }
  }

  private void answer(String paths, ReadingServlet.Answer answer) {
    builder.addServlet(paths, new ReadingServlet(answer));
  }

  /// A script that shows an answer within the page puts its address where people copy it from.
  private void search(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (freshness.isKnown(Representation.HTML, request, response)) {
      return;
    }
    Optional<SearchRequest> search = SearchRequest.of(name -> parameter(request, name));
    Optional<String> page = search.flatMap(searchPages::page);
    if (page.isPresent()) {
      response.setHeader("HX-Replace-Url", search.get().address());
      ReadingServlet.send(response, Representation.HTML, page.get());
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such page of results.");
    }
  }

  private static ReadingServlet.Answer html(
      Freshness freshness, Function<HttpServletRequest, String> page) {
    return (request, response) -> {
      if (!freshness.isKnown(Representation.HTML, request, response)) {
        ReadingServlet.send(response, Representation.HTML, page.apply(request));
      }
    };
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }
}
