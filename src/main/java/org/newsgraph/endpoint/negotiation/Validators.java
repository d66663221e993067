package org.newsgraph.endpoint.negotiation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// What a client can ask by whether it has an answer already, and has still the same one.
///
/// @param tag an entity tag, weak or strong
/// @param changed when the answer last changed
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13">RFC 9110, Conditional
///   Requests</a>
public record Validators(String tag, Instant changed) {
  private static final String ANY = "*";
  private static final String WEAK = "W/";

  /// Tells them, and that they are to be asked by each time.
  public void tell(HttpServletResponse response) {
    response.setHeader("ETag", tag);
    response.setDateHeader("Last-Modified", changed.toEpochMilli());
    response.setHeader("Cache-Control", "no-cache");
  }

  /// Whether who asks has the answer.
  public boolean areKnownIn(HttpServletRequest request) {
    List<String> tags = tags("If-None-Match", request);
    if (!tags.isEmpty()) {
      return tags.stream().anyMatch(one -> one.equals(ANY) || opaque(one).equals(opaque(tag)));
    }
    long since = date("If-Modified-Since", request);
    return since >= 0 && !seconds().isAfter(Instant.ofEpochMilli(since));
  }

  /// Whether who asks wants another answer only, one that is no longer there.
  public boolean failFor(HttpServletRequest request) {
    List<String> tags = tags("If-Match", request);
    if (!tags.isEmpty()) {
      return tags.stream().noneMatch(one -> one.equals(ANY) || isStrongly(one));
    }
    long since = date("If-Unmodified-Since", request);
    return since >= 0 && seconds().isAfter(Instant.ofEpochMilli(since));
  }

  /// Whether a part of the answer fits to what who asks has of it.
  public boolean allowParts(HttpServletRequest request) {
    String condition = request.getHeader("If-Range");
    return condition == null
        || isStrongly(condition.strip())
        || seconds().toEpochMilli() == date("If-Range", request);
  }

  private boolean isStrongly(String other) {
    return !tag.startsWith(WEAK) && other.equals(tag);
  }

  private Instant seconds() {
    return changed.truncatedTo(ChronoUnit.SECONDS);
  }

  private static List<String> tags(String header, HttpServletRequest request) {
    String all = String.join(",", Collections.list(request.getHeaders(header)));
    return Arrays.stream(all.split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  private static String opaque(String tag) {
    return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
  }

  /// A date that is none is as good as no date.
  private static long date(String header, HttpServletRequest request) {
    try {
      return request.getDateHeader(header);
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }
}
