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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.newsgraph.endpoint.download.DumpServlet;
import org.newsgraph.endpoint.page.Pages;
import org.newsgraph.endpoint.query.QueryGate;
import org.newsgraph.endpoint.query.QueryRules;

/// What every request passes on its way to who answers it: how long it may take, how many there may
/// be at once, and what becomes of what fails.
record Gates(FusekiServer.Builder builder, QueryRules rules) {
  /// Of a download, before it is packed: when it is, a line of a tenth of that is fast enough.
  private static final long BYTES_A_SECOND = 50_000;

  /// For those who wait at a gate, for what passes none, and for Jetty itself.
  private static final int SPARE_THREADS = 40;

  private static final int GATES = 4;

  /// What it takes at most to tell somebody that the time is up.
  private static final Duration TO_TELL = Duration.ofSeconds(5);

  private static final Filter PASS =
      (request, response, chain) -> chain.doFilter(request, response);
  private static final List<String> COSTLY = List.of("/page/*", "/data/*", "/search", "/sitemap/*");
  private static final List<String> ENDPOINTS = List.of("sparql", "query");
  private static final Set<String> DOWNLOADS = Set.of(path("data"), path("get"));

  /// @param pages show people what failed
  /// @param service describes itself to who asks no query of it
  void add(Pages pages, ServiceAnswers service) {
    builder.numServerThreads(SPARE_THREADS, SPARE_THREADS + GATES * rules.atOnce());
    addDeadlines();
    builder
        .addFilter("/*", new PublicHeaders())
        .addFilter("/*", new AnswerFilter((problem, request) -> problem.body(request, pages)));
    guardService();
    guardReading();
    guardDumps();
    ENDPOINTS.forEach(endpoint ->
        builder.addFilter(
            path(endpoint),
            (request, response, chain) -> describeOr(service, request, response, chain)));
  }

  private void addDeadlines() {
    Duration time = rules.time().multipliedBy(2).plus(TO_TELL);
    builder.addFilter(
        "/*", eitherFor(Deadline.ofDownloads(time, BYTES_A_SECOND), Deadline.ofAnswers(time)));
  }

  private static Filter eitherFor(Filter downloads, Filter others) {
    return (request, response, chain) -> {
      String address = ((HttpServletRequest) request).getRequestURI();
      boolean download = DOWNLOADS.contains(address) || address.startsWith(DumpServlet.ADDRESS);
      (download ? downloads : others).doFilter(request, response, chain);
    };
  }

  /// Pages cost the server as much as queries do, and must not wait for these.
  private void guardReading() {
    QueryGate gate = new QueryGate(rules);
    COSTLY.forEach(paths -> builder.addFilter(paths, gate));
  }

  private void guardDumps() {
    builder.addFilter(DumpServlet.ADDRESS + "*", new QueryGate(rules));
  }

  private void guardService() {
    QueryGate gate = new QueryGate(rules);
    builder
        .addFilter("/" + Routes.SERVICE, (request, response, chain) -> refuse(response))
        // Downloads may take long, and queries must not wait for them.
        .addFilter(path("*"), eitherFor(new QueryGate(rules), gate))
        .addFilter(ResultsFilter.ADDRESS, gate)
        .addFilter(ResultsFilter.ADDRESS, new ResultsFilter())
        .addFilter(
            "/api/*",
            (request, response, chain) -> {
              boolean asked = ApiAnswers.isAsked((HttpServletRequest) request);
              (asked ? gate : PASS).doFilter(request, response, chain);
            });
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

  private static String path(String endpoint) {
    return "/" + Routes.SERVICE + "/" + endpoint;
  }
}
