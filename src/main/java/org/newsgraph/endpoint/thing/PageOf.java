package org.newsgraph.endpoint.thing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which page of a list to show, instead of all that there is of a thing.
///
/// @param part the list's name
/// @param page counted from 1
public record PageOf(String part, int page) {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

  /// Reads the parameters `part` and `page`; empty when the number is none.
  public static Optional<PageOf> of(HttpServletRequest request) {
    String part = Objects.requireNonNullElse(request.getParameter("part"), "");
    String page = Objects.requireNonNullElse(request.getParameter("page"), "1");
    return NUMBER.matcher(page).matches()
        ? Optional.of(new PageOf(part, Integer.parseInt(page)))
        : Optional.empty();
  }
}
