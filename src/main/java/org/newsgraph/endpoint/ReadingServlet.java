package org.newsgraph.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;

/// Answers GET and HEAD, and nothing else.
final class ReadingServlet extends HttpServlet {
  @Serial private static final long serialVersionUID = 1L;

  /// What answers a GET. The server itself leaves the body out for HEAD.
  @FunctionalInterface
  interface Answer {
    void to(HttpServletRequest request, HttpServletResponse response) throws IOException;
  }

  private final transient Answer answer;

  ReadingServlet(Answer answer) {
    this.answer = answer;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getMethod()) {
      case "GET", "HEAD" -> answer.to(request, response);
      case "OPTIONS" -> response.setHeader("Allow", "GET, HEAD, OPTIONS");
      default -> {
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This can only be read.");
      }
    }
  }

  static void send(HttpServletResponse response, String mediaType, String text) throws IOException {
    response.setContentType(mediaType + "; charset=utf-8");
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  /// What stands in the address after a prefix; nothing for the prefix without its slash.
  static String after(String prefix, HttpServletRequest request) {
    String address = request.getRequestURI();
    return address.startsWith(prefix) ? address.substring(prefix.length()) : "";
  }
}
