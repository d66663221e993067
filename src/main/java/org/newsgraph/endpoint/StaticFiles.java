package org.newsgraph.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.webjars.WebJarVersionLocator;

/// Answers for the few files that the pages need, from the class path: our own, and those of
/// libraries that come as WebJars.
final class StaticFiles {
  private static final Pattern NAME =
      Pattern.compile("(?:lib/)?[a-z][a-z0-9.-]*\\.(css|ico|js|png|svg)");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "ico", "image/x-icon",
          "png", "image/png",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private static final WebJarVersionLocator WEB_JARS = new WebJarVersionLocator();

  private static final Map<String, URL> LIBRARIES =
      Map.of(
          "lib/htmx.min.js", library("htmx.org", "dist/htmx.min.js"),
          "lib/yasgui.min.css", library("zazuko__yasgui", "build/yasgui.min.css"),
          "lib/yasgui.min.js", library("zazuko__yasgui", "build/yasgui.min.js"));

  private StaticFiles() {}

  private static URL library(String webJar, String file) {
    String path = WEB_JARS.fullPath(webJar, file);
    URL found = path == null ? null : StaticFiles.class.getResource("/" + path);
    if (found == null) {
      throw new EndpointException("This program was built without " + file + " of " + webJar);
    }
    return found;
  }

  static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String name = ReadingServlet.after("/static/", request);
    Matcher parts = NAME.matcher(name);
    Optional<URL> file = parts.matches() ? find(name) : Optional.empty();
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such file.");
      return;
    }
    response.setContentType(TYPES.get(parts.group(1)));
    response.setHeader("Cache-Control", "max-age=3600");
    try (InputStream in = file.get().openStream()) {
      in.transferTo(response.getOutputStream());
    }
  }

  private static Optional<URL> find(String name) {
    return Optional.ofNullable(LIBRARIES.get(name))
        .or(() -> Optional.ofNullable(StaticFiles.class.getResource("static/" + name)));
  }
}
