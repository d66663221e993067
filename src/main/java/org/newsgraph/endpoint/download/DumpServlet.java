package org.newsgraph.endpoint.download;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee11.servlet.ResourceServlet;
import org.jspecify.annotations.Nullable;

/// Sends the files of a folder of dumps, in parts to who asks for parts, so that a download that
/// broke off can go on.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14">RFC 9110, Range Requests</a>
public final class DumpServlet extends ResourceServlet {
  @Serial private static final long serialVersionUID = 1L;

  /// Where the files are, from the server's root on.
  public static final String ADDRESS = "/dump/";

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
            "etags", "true",
            "maxCachedFiles", "0",
            "cacheControl", "no-cache");
  }

  @Override
  public @Nullable String getInitParameter(String name) {
    return settings.get(name);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String name = request.getRequestURI().substring(ADDRESS.length());
    if (name.isEmpty()) {
      listing.to(request, response);
      return;
    }
    Optional<Path> file = folder.file(name);
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such dump.");
      return;
    }
    response.setContentType(DumpFolder.type(name));
    super.doGet(request, response);
  }
}
