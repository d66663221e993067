package org.newsgraph.endpoint.query;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.riot.WebContent;
import org.apache.jena.web.HttpSC;

/// Stands before everything of Fuseki's: lets in a number of requests at a time, none that is too
/// large, and each as a [QueryRequest].
public final class QueryGate extends HttpFilter {
  @Serial private static final long serialVersionUID = 1L;

  /// Of a query and of a form. The longest queries that people write have a few thousand values.
  static final int BODY_BYTES = 1 << 20;

  private static final int ADDRESS_CHARACTERS = 1 << 16;
  private static final int PATIENCE_MILLIS = 1_000;
  private static final String RETRY_SECONDS = "5";

  private final Semaphore places;

  /// @param rules tell how many requests are answered at once
  public QueryGate(QueryRules rules) {
    places = new Semaphore(rules.atOnce(), true);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Integer> fault = fault(request);
    if (fault.isPresent()) {
      response.sendError(fault.get(), message(fault.get()));
    } else if (!enter()) {
      response.setHeader("Retry-After", RETRY_SECONDS);
      response.sendError(
          HttpSC.TOO_MANY_REQUESTS_429,
          "The server is busy with other queries. Ask again in a few seconds.");
    } else {
      try {
        chain.doFilter(new QueryRequest(request), response);
      } finally {
        places.release();
      }
    }
  }

  private boolean enter() {
    try {
      return places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Optional<Integer> fault(HttpServletRequest request) {
    String parameters = request.getQueryString();
    if (parameters != null && parameters.length() > ADDRESS_CHARACTERS) {
      return Optional.of(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
    }
    if (request.getContentLengthLong() > BODY_BYTES) {
      return Optional.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
    // What is small when packed may be endless.
    if (request.getHeader("Content-Encoding") != null) {
      return Optional.of(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    }
    return parametersFault(request);
  }

  /// A form of unknown length shows when it is read.
  private static Optional<Integer> parametersFault(HttpServletRequest request) {
    try {
      request.getParameterMap();
      return Optional.empty();
    } catch (RuntimeException e) {
      String type = Objects.requireNonNullElse(request.getContentType(), "");
      return Optional.of(
          type.startsWith(WebContent.contentTypeHTMLForm)
              ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
              : HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static String message(int status) {
    return switch (status) {
      case HttpServletResponse.SC_REQUEST_URI_TOO_LONG ->
          "This address is too long. Send the query by POST.";
      case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> tooLarge();
      case HttpServletResponse.SC_BAD_REQUEST -> "The parameters can't be read.";
      default -> "Send the query as it is, without a Content-Encoding.";
    };
  }

  static String tooLarge() {
    return "A query may have %,d bytes at most.".formatted(BODY_BYTES);
  }
}
