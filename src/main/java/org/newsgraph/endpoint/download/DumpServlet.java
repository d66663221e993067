package org.newsgraph.endpoint.download;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee11.servlet.ResourceServlet;
import org.jspecify.annotations.Nullable;
import org.newsgraph.endpoint.negotiation.Validators;

/// Sends the files of a folder of dumps, in parts to who asks for parts, so that a download that
/// broke off can go on.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14">RFC 9110, Range Requests</a>
public final class DumpServlet extends ResourceServlet {
  @Serial private static final long serialVersionUID = 1L;

  /// Where the files are, from the server's root on.
  public static final String ADDRESS = "/dump/";

  private static final String METHODS = "GET, HEAD, OPTIONS";

  private final transient DumpFolder folder;
  private final transient Map<String, String> settings;
  private final transient Listing listing;

  /// Answers for the folder itself.
  @FunctionalInterface
  public interface Listing {
    void to(HttpServletRequest request, HttpServletResponse response) throws IOException;
  }

  /// @param listing shows what there is
  public DumpServlet(DumpFolder folder, Listing listing) {
    this.folder = folder;
    this.listing = listing;
    settings =
        Map.of(
            "baseResource", folder.path().toUri().toString(),
            "dirAllowed", "false",
            "pathInfoOnly", "true",
            "acceptRanges", "true",
            "etags", "false",
            "maxCachedFiles", "0");
  }

  @Override
  public @Nullable String getInitParameter(String name) {
    return settings.get(name);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    switch (request.getMethod()) {
      case "GET", "HEAD" -> send(request, response);
      case "OPTIONS" -> response.setHeader("Allow", METHODS);
      default -> {
        response.setHeader("Allow", METHODS);
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This can only be read.");
      }
    }
  }

  private void send(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String address = request.getRequestURI();
    if (!address.startsWith(ADDRESS)) {
      // The links of the listing are relative.
      response.sendRedirect(ADDRESS);
      return;
    }
    String name = address.substring(ADDRESS.length());
    if (name.isEmpty()) {
      listing.to(request, response);
      return;
    }
    Optional<DumpFolder.Dump> dump = folder.dump(name);
    if (dump.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such dump.");
      return;
    }
    Validators validators = dump.get().validators();
    if (validators.failFor(request)) {
      response.sendError(
          HttpServletResponse.SC_PRECONDITION_FAILED, "This dump has changed meanwhile.");
      return;
    }
    validators.tell(response);
    if (validators.areKnownIn(request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      response.setContentLengthLong(dump.get().bytes());
      return;
    }
    super.service(
        new PartRequest(request, validators), new TypedResponse(response, DumpFolder.type(name)));
  }
}
