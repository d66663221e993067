package org.newsgraph.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.newsgraph.endpoint.sitemap.Robots;
import org.newsgraph.endpoint.sitemap.Sitemaps;
import org.newsgraph.store.Census;

/// Answers for the files that robots ask for.
record ForRobots(Sitemaps sitemaps, Supplier<Census> census, Freshness freshness) {
  private static final Pattern FILE = Pattern.compile("([1-9][0-9]{0,5})\\.xml");
  private static final String XML = "application/xml; charset=utf-8";

  /// Answers for `/robots.txt`.
  void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
    ReadingServlet.send(response, "text/plain", new Robots(sitemaps.base()).text());
  }

  /// Answers for `/sitemap.xml`.
  void index(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!freshness.isKnown("sitemap", request, response)) {
      response.setContentType(XML);
      try {
        sitemaps.index(census.get(), freshness.lastChanged().get(), response.getOutputStream());
      } catch (XMLStreamException e) {
        throw new IOException(e);
      }
    }
  }

  /// Answers for `/sitemap/1.xml` and the like.
  void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Matcher file = FILE.matcher(ReadingServlet.after("/sitemap/", request));
    int number = file.matches() ? Integer.parseInt(file.group(1)) : 0;
    if (number == 0 || number > sitemaps.files(census.get())) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such part of the sitemap.");
    } else if (!freshness.isKnown(file.group(), request, response)) {
      response.setContentType(XML);
      try {
        sitemaps.file(number, freshness.lastChanged().get(), response.getOutputStream());
      } catch (XMLStreamException e) {
        throw new IOException(e);
      }
    }
  }

  /// Answers for `/favicon.ico`, which some ask for whatever a page says.
  static void icon(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", "static/favicon.ico");
  }
}
