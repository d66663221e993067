package org.newsgraph.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.web.HttpSC;
import org.newsgraph.endpoint.negotiation.Accept;
import org.newsgraph.endpoint.page.Pages;
import org.newsgraph.endpoint.view.ErrorView;

/// Why a request has no answer: a status and a message that tells nothing of the server's inside.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details</a>
record Problem(int status, String message) {
  private static final String TEXT = "text/plain";
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";

  /// A problem as it is sent.
  record Body(String contentType, String text) {}

  String title() {
    return HttpSC.getMessage(status);
  }

  /// Writes the problem in the form that the client likes best.
  Body body(HttpServletRequest request, Pages pages) {
    Accept accept = Accept.of(request);
    boolean forPeople =
        accept
            .best(List.of(TEXT, PROBLEM, JSON, Representation.HTML))
            .equals(Optional.of(Representation.HTML));
    return forPeople ? body(Representation.HTML, page(request, pages)) : body(accept);
  }

  /// Writes the problem for a program, in the form that it likes best.
  Body body(HttpServletRequest request) {
    return body(Accept.of(request));
  }

  /// Writes the problem for a program.
  Body body(Accept accept) {
    return switch (accept.best(List.of(TEXT, PROBLEM, JSON)).orElse(TEXT)) {
      case PROBLEM, JSON -> body(PROBLEM, json());
      default -> body(TEXT, message + "\n");
    };
  }

  private static Body body(String type, String text) {
    return new Body(type + "; charset=utf-8", text);
  }

  private String json() {
    JsonObject json = new JsonObject();
    json.put("type", "about:blank");
    json.put("title", title());
    json.put("status", status);
    json.put("detail", message);
    return json + "\n";
  }

  private String page(HttpServletRequest request, Pages pages) {
    long folders = request.getRequestURI().chars().filter(c -> c == '/').count() - 1;
    String root = folders > 0 ? "../".repeat((int) folders) : "./";
    return pages.error(root, new ErrorView(status, title(), message));
  }
}
