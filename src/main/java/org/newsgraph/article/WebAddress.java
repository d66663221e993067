package org.newsgraph.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The addresses of articles.
public final class WebAddress {
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]|%(?![0-9A-Fa-f]{2})");

  /// A host, which may have what no name of the Internet has but servers answer to, such as `_`.
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "(?:[^@/\\[\\]]*@)?(?:[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}_.-]*|\\[[0-9A-Fa-f:.]+\\])(?::\\d{0,5})?");

  private static final Pattern TRACKING =
      Pattern.compile("(?:utm_\\w+|fbclid|gclid|mc_cid|mc_eid)=.*", Pattern.CASE_INSENSITIVE);

  private WebAddress() {}

  /// The address, with the characters that no IRI may have percent-encoded.
  ///
  /// @throws ArticleException when it is no absolute address of the web
  public static String of(String text) {
    String encoded = FORBIDDEN.matcher(text).replaceAll(found -> percent(found.group()));
    try {
      URI uri = new URI(encoded);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
      if (AUTHORITY.matcher(authority).matches()
          && (scheme.equals("http") || scheme.equals("https"))) {
        return encoded;
      }
    } catch (URISyntaxException e) {
      throw new ArticleException(complaint(text), e);
    }
    throw new ArticleException(complaint(text));
  }

  /// The address; empty where it is none of the web.
  public static Optional<String> find(String text) {
    try {
      return Optional.of(of(text));
    } catch (ArticleException e) {
      return Optional.empty();
    }
  }

  /// The address without what changes from visit to visit: fragment and tracking parameters; scheme
  /// and host in lower case.
  static String canonical(String address) {
    URI uri = URI.create(of(address));
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : withoutTracking(uri.getRawQuery());
    return (uri.getScheme() + "://" + uri.getRawAuthority()).toLowerCase(Locale.ROOT)
        + path
        + (query.isEmpty() ? "" : "?" + query);
  }

  private static String withoutTracking(String query) {
    return Arrays.stream(query.split("&"))
        .filter(parameter -> !TRACKING.matcher(parameter).matches())
        .collect(Collectors.joining("&"));
  }

  private static String percent(String character) {
    byte[] bytes = character.getBytes(StandardCharsets.UTF_8);
    return String.format(Locale.ROOT, "%%%02X", bytes[0]);
  }

  private static String complaint(String text) {
    return "\"" + text + "\" is no address of the web; write it as https://example.org/…";
  }
}
