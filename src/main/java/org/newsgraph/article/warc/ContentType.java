package org.newsgraph.article.warc;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a header tells of the type of some bytes.
///
/// @param mediaType in lower case, without parameters
/// @param charset as told
record ContentType(Optional<String> mediaType, Optional<String> charset) {
  private static final Pattern TYPE = Pattern.compile("\\s*([\\w!#$&^.+-]+/[\\w!#$&^.+-]+).*");
  private static final Pattern CHARSET =
      Pattern.compile("(?i).*?;\\s*charset\\s*=\\s*[\"']?([\\w.:+-]+).*");
  private static final Set<String> READABLE =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "text/xml",
          "application/xml",
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml");

  /// Reads a header's value; what cannot be understood is unknown.
  static ContentType of(String header) {
    Matcher type = TYPE.matcher(header);
    Matcher charset = CHARSET.matcher(header);
    return new ContentType(
        type.matches() ? Optional.of(type.group(1).toLowerCase(Locale.ROOT)) : Optional.empty(),
        charset.matches() ? Optional.of(charset.group(1)) : Optional.empty());
  }

  /// Whether bytes of that type may hold an article; those of an unknown one may.
  boolean mayHoldArticle() {
    return mediaType.isEmpty() || READABLE.contains(mediaType.get());
  }
}
