package org.newsgraph.endpoint;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers queries in a format that the address names, for who can't send a header: a form, or a
/// link in a text. It hands the query on to the endpoint, with all that is true of queries there.
final class ResultsFilter extends HttpFilter {
  static final String ADDRESS = "/query/results";
  @Serial private static final long serialVersionUID = 1L;
  private static final String TEXT = "txt";

  private static final Map<String, String> FORMATS =
      Map.of(
          TEXT,
          "text/plain",
          "csv",
          "text/csv",
          "tsv",
          "text/tab-separated-values",
          "json",
          "application/sparql-results+json",
          "xml",
          "application/sparql-results+xml",
          "ttl",
          "text/turtle",
          "jsonld",
          "application/ld+json",
          "nt",
          "application/n-triples",
          "rdf",
          "application/rdf+xml");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String format = Optional.ofNullable(request.getParameter("as")).orElse(TEXT);
    String type = FORMATS.get(format);
    if (type == null) {
      response.sendError(
          HttpServletResponse.SC_BAD_REQUEST,
          "as may be " + String.join(", ", FORMATS.keySet().stream().sorted().toList()) + ".");
      return;
    }
    if (!format.equals(TEXT)) {
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"results.%s\"".formatted(format));
    }
    chain.doFilter(new Redirected(request, type), response);
  }

  /// The request as the endpoint would have got it with that format in its header.
  private static final class Redirected extends HttpServletRequestWrapper {
    private static final String ACCEPT = "Accept";
    private static final String ENDPOINT = "/" + Routes.SERVICE + "/query";
    private final String type;

    Redirected(HttpServletRequest request, String type) {
      super(request);
      this.type = type;
    }

    @Override
    public String getRequestURI() {
      return ENDPOINT;
    }

    @Override
    public String getServletPath() {
      return ENDPOINT;
    }

    @Override
    public @Nullable String getHeader(String name) {
      return ACCEPT.equalsIgnoreCase(name) ? type : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return ACCEPT.equalsIgnoreCase(name)
          ? Collections.enumeration(Collections.singleton(type))
          : super.getHeaders(name);
    }
  }
}
