package org.newsgraph.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.Supplier;

/// Lets clients ask whether what they have is still right, instead of for all of it again.
///
/// Everything that is shown follows from the store, so its last change stands for them all.
///
/// @param lastChanged when the store was last written to
/// @param variant what else answers depend on: the options and the version of the server
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13">RFC 9110, Conditional
///   Requests</a>
record Freshness(Supplier<Instant> lastChanged, int variant) {

  /// Tells a client how old the answer is, and whether it has it already: then the answer is 304.
  ///
  /// @param form tells apart the forms of a document that share an address
  boolean isKnown(String form, HttpServletRequest request, HttpServletResponse response) {
    Instant changed = lastChanged.get();
    String tag = tag(changed, form);
    response.setHeader("ETag", tag);
    response.setDateHeader("Last-Modified", changed.toEpochMilli());
    response.setHeader("Cache-Control", "no-cache");
    boolean known = has(tag, changed, request);
    if (known) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return known;
  }

  /// Weak, because the same answer may be sent packed.
  private String tag(Instant changed, String form) {
    long nanos = ChronoUnit.NANOS.between(Instant.EPOCH, changed);
    return "W/\"%s-%x-%x\""
        .formatted(Long.toString(nanos, Character.MAX_RADIX), variant, form.hashCode());
  }

  private static boolean has(String tag, Instant changed, HttpServletRequest request) {
    String tags = String.join(",", Collections.list(request.getHeaders("If-None-Match")));
    if (!tags.isBlank()) {
      return Arrays.stream(tags.split(","))
          .map(String::strip)
          .anyMatch(one -> one.equals("*") || opaque(one).equals(opaque(tag)));
    }
    long since = since(request);
    return since >= 0
        && !changed.truncatedTo(ChronoUnit.SECONDS).isAfter(Instant.ofEpochMilli(since));
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  /// A date that is none is as good as no date.
  private static long since(HttpServletRequest request) {
    try {
      return request.getDateHeader("If-Modified-Since");
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }
}
