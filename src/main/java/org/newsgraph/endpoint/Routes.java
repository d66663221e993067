package org.newsgraph.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.endpoint.about.Background;
import org.newsgraph.endpoint.about.DatasetAbout;
import org.newsgraph.endpoint.about.ServiceDescription;
import org.newsgraph.endpoint.api.Completions;
import org.newsgraph.endpoint.api.SavedQueries;
import org.newsgraph.endpoint.api.SavedQueryException;
import org.newsgraph.endpoint.download.DumpFolder;
import org.newsgraph.endpoint.download.DumpServlet;
import org.newsgraph.endpoint.ontology.Ontology;
import org.newsgraph.endpoint.page.Pages;
import org.newsgraph.endpoint.page.SearchPages;
import org.newsgraph.endpoint.page.Templates;
import org.newsgraph.endpoint.search.SearchRequest;
import org.newsgraph.endpoint.sitemap.Sitemaps;
import org.newsgraph.endpoint.thing.ThingPages;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.PublishedContext;

/// Who answers at which address.
final class Routes {
  static final String SERVICE = "news";

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
    new Gates(builder, options.rules()).add(pages, service());
    addThings();
    addDocuments();
    addPages();
    addForRobots();
  }

  private ServiceAnswers service() {
    return new ServiceAnswers(
        new ServiceDescription(about), options.base(), !options.rules().services().isEmpty());
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
    Ontology ontology = Ontology.read();
    Instant started = Instant.now();
    Freshness fixed = new Freshness(() -> started, freshness.variant());
    Supplier<String> reference = () -> pages.ontology(ontology, about.census());
    addDocument(new Document("ontology", ontology::terms, fixed, reference, counted));
    addData(new Document("ontology/alignments", ontology::alignments, fixed, reference, counted));
    answer("/ontology/context.jsonld", Routes::context);
    Document dataset =
        new Document(
            "dataset",
            about::graph,
            counted,
            () ->
                pages.dataset(
                    about.census(),
                    about.runs(),
                    options.site().license(),
                    options.dumps().isPresent()),
            counted);
    addDocument(dataset);
    answer("/.well-known/void", dataset::data);
    options
        .dumps()
        .map(DumpFolder::new)
        .ifPresent(folder ->
            builder.addServlet(
                DumpServlet.ADDRESS + "*",
                new DumpServlet(
                    folder,
                    (request, response) -> {
                      response.setHeader("Cache-Control", "no-cache");
                      ReadingServlet.send(
                          response, Representation.HTML, pages.dumps(folder.listed()));
                    })));
  }

  private static void context(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/ld+json");
    response.setHeader("Cache-Control", "max-age=3600");
    try (InputStream in = PublishedContext.open()) {
      in.transferTo(response.getOutputStream());
    }
  }

  private void addDocument(Document document) {
    answer("/" + document.name(), document::negotiated);
    addForms(document);
  }

  /// What has no page of its own.
  private void addData(Document document) {
    answer("/" + document.name(), document::data);
    addForms(document);
  }

  private void addForms(Document document) {
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
