package org.newsgraph.endpoint;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import org.eclipse.jetty.http.HttpField;

/// Lets programs of every origin read, without credentials, and keeps pages from loading or running
/// anything that is not this server's own.
///
/// @see <a href="https://fetch.spec.whatwg.org/#http-cors-protocol">CORS</a>
final class PublicHeaders extends HttpFilter {
  @Serial private static final long serialVersionUID = 1L;
  private static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src"
          + " 'none'";

  /// What every answer carries, whoever asks and whoever answers.
  static final List<HttpField> ALWAYS =
      List.of(
          new HttpField("Content-Security-Policy", POLICY),
          new HttpField("X-Content-Type-Options", "nosniff"),
          new HttpField("X-Frame-Options", "DENY"),
          new HttpField("Referrer-Policy", "no-referrer"),
          new HttpField("Cross-Origin-Opener-Policy", "same-origin"),
          new HttpField("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));

  /// What scripts of other origins may read of an answer beside its body.
  private static final String EXPOSED =
      "Accept-Ranges, Content-Location, Content-Range, ETag, Link, Location, Retry-After, Vary";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ALWAYS.forEach(field -> response.setHeader(field.getName(), field.getValue()));
    if (isPublic(request)) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Expose-Headers", EXPOSED);
    }
    if (isPreflight(request)) {
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
      response.setHeader(
          "Access-Control-Allow-Headers",
          "Accept, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Range, Range");
      response.setHeader("Access-Control-Max-Age", "86400");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isPreflight(HttpServletRequest request) {
    return isPublic(request)
        && "OPTIONS".equals(request.getMethod())
        && request.getHeader("Access-Control-Request-Method") != null;
  }

  /// What is under `/$/` is for those who run the server.
  private static boolean isPublic(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/$/");
  }
}
