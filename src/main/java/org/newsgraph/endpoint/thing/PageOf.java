package org.newsgraph.endpoint.thing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;

/// Which page of a list to show, instead of all that there is of a thing.
///
/// @param part the list's name
public record PageOf(String part, PageNumber page) {

  /// Reads the parameters `part` and `page`; empty when there can be no such page.
  public static Optional<PageOf> of(HttpServletRequest request) {
    String part = Objects.requireNonNullElse(request.getParameter("part"), "");
    return PageNumber.of(request).map(page -> new PageOf(part, page));
  }
}
