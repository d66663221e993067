package org.newsgraph.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/// Answers for the few files that the pages need, from the class path.
final class StaticFiles {
  private static final Map<String, String> TYPES =
      Map.of(
          "style.css", "text/css; charset=utf-8",
          "query.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");

  private StaticFiles() {}

  static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String name = ReadingServlet.after("/static/", request);
    if (!TYPES.containsKey(name)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such file.");
      return;
    }
    try (InputStream in = StaticFiles.class.getResourceAsStream("static/" + name)) {
      if (in == null) {
        throw new EndpointException("This program was built without static/" + name);
      }
      response.setContentType(TYPES.get(name));
      response.setHeader("Cache-Control", "max-age=3600");
      in.transferTo(response.getOutputStream());
    }
  }
}
