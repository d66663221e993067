package org.newsgraph.endpoint;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stands before everything that answers: sees that an answer is either whole or an error, and that
/// errors tell nothing of the server's inside.
final class AnswerFilter extends HttpFilter {
  @Serial private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(AnswerFilter.class);

  private static final int BREAK_OFF = -1;
  private static final String TIMED_OUT =
      "This took too long, and no complete answer can be given. Ask for less: in a query with more"
          + " conditions or a LIMIT, in a search with more words or filters.";
  private static final String FAILED =
      "The server failed to answer. Its log tells why, with the time of this request.";

  private static final String NOTHING = "There is nothing at this address.";
  private static final String NO_QUERY =
      "There is no query in the request. This address answers queries, and takes no updates.";

  private static final Pattern IRI = Pattern.compile("<[^<>\\s]*>");
  private static final Pattern INSIDE =
      Pattern.compile("\\b(?:com|gg|java|javax|jakarta|jdk|org|sun)\\.[a-z]+\\.|Exception\\b");
  private static final List<String> WITHOUT_AN_ANSWER =
      List.of(
          "Content-Disposition",
          "Content-Location",
          "ETag",
          "HX-Replace-Url",
          "Last-Modified",
          "Link");
  private static final String RETRY_SECONDS = "60";

  private final transient BiFunction<Problem, HttpServletRequest, Problem.Body> words;

  /// @param words write a problem for who asked
  AnswerFilter(BiFunction<Problem, HttpServletRequest, Problem.Body> words) {
    this.words = words;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    HeldResponse held = new HeldResponse(response);
    try {
      chain.doFilter(request, held);
    } catch (QueryCancelledException e) {
      held.fail(HttpServletResponse.SC_SERVICE_UNAVAILABLE, TIMED_OUT);
    } catch (RuntimeException | ServletException e) {
      if (e instanceof HttpException refusal) {
        held.fail(refusal.getCode(), "");
      } else {
        LOG.error("{} {}", request.getMethod(), request.getRequestURI(), e);
        held.fail(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, FAILED);
      }
    }
    if (held.problem().isPresent()) {
      send(told(held.problem().get()), request, response);
    } else {
      held.pass();
    }
  }

  private static Problem told(Problem problem) {
    return switch (problem.status()) {
      case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> new Problem(problem.status(), TIMED_OUT);
      case HttpServletResponse.SC_INTERNAL_SERVER_ERROR -> new Problem(problem.status(), FAILED);
      default ->
          tellsOfTheInside(problem.message())
              ? new Problem(problem.status(), problem.title() + ".")
              : new Problem(problem.status(), plain(problem.message()));
    };
  }

  /// Fuseki's words for the commonest mistakes tell nobody what to do.
  private static String plain(String message) {
    if (message.equals("Not Found") || message.startsWith("Service Description: ")) {
      return NOTHING;
    }
    return message.equals("SPARQL Query: No 'query=' parameter") ? NO_QUERY : message;
  }

  /// What stands in an IRI was in the request already.
  private static boolean tellsOfTheInside(String message) {
    return message.isEmpty() || INSIDE.matcher(IRI.matcher(message).replaceAll("")).find();
  }

  private void send(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      response.sendError(BREAK_OFF);
      return;
    }
    // The server may hold some of an answer too.
    response.resetBuffer();
    Problem.Body body = words.apply(problem, request);
    response.setStatus(problem.status());
    if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", RETRY_SECONDS);
    }
    WITHOUT_AN_ANSWER.forEach(name -> response.setHeader(name, null));
    response.setHeader("Cache-Control", "no-store");
    if ("POST".equals(request.getMethod())) {
      // Its body may be unread, and then no other request can follow on this connection.
      response.setHeader("Connection", "close");
    }
    response.setContentType(body.contentType());
    byte[] bytes = body.text().getBytes(StandardCharsets.UTF_8);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
