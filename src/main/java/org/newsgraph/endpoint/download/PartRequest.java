package org.newsgraph.endpoint.download;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.endpoint.negotiation.Validators;

/// A request whose conditions have been looked at, for who knows nothing of them. It asks for a
/// part only where the part fits to what the client has, and for one part only: who asks for
/// several, or for what is no part, gets the whole.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.2">RFC 9110, Range</a>
final class PartRequest extends HttpServletRequestWrapper {
  private static final String RANGE = "Range";
  private static final Pattern ONE_PART = Pattern.compile("bytes=(?:\\d+-\\d*|-\\d+)");
  private static final Set<String> CONDITIONS =
      Set.of("if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since");

  private final boolean part;

  PartRequest(HttpServletRequest request, Validators validators) {
    super(request);
    String range = request.getHeader(RANGE);
    part = range != null && ONE_PART.matcher(range).matches() && validators.allowParts(request);
  }

  private boolean isThere(String header) {
    return header.equalsIgnoreCase(RANGE)
        ? part
        : !CONDITIONS.contains(header.toLowerCase(Locale.ROOT));
  }

  @Override
  public @Nullable String getHeader(String name) {
    return isThere(name) ? super.getHeader(name) : null;
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return isThere(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    return Collections.enumeration(
        Collections.list(super.getHeaderNames()).stream().filter(this::isThere).toList());
  }

  @Override
  public long getDateHeader(String name) {
    return isThere(name) ? super.getDateHeader(name) : -1;
  }
}
