package org.newsgraph.endpoint;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Set;
import java.util.regex.Pattern;

/// Refuses what a page of another site has a browser send: the browser would add the password that
/// its user once gave. Also what was sent under another name than this machine's own, which such a
/// page can have changed to this machine's number.
///
/// @see <a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata</a>
final class SameSite extends HttpFilter {
  @Serial private static final long serialVersionUID = 1L;
  private static final Pattern THIS_MACHINE =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]{1,5})?");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isOwn(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(
          HttpServletResponse.SC_FORBIDDEN,
          "This service answers no pages of other sites, and only under this machine's own name.");
    }
  }

  private static boolean isOwn(HttpServletRequest request) {
    String host = String.valueOf(request.getHeader("Host"));
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader("Origin");
    return THIS_MACHINE.matcher(host).matches()
        && (site == null || OWN.contains(site))
        && (origin == null || origin.equals("http://" + host));
  }
}
