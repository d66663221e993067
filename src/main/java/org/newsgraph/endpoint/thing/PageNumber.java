package org.newsgraph.endpoint.thing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a page of what is too long for one: a list, or a description.
///
/// @param number from 1
public record PageNumber(int number) {
  /// The first page.
  public static final PageNumber FIRST = new PageNumber(1);

  private static final String PARAMETER = "page";
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,6}");

  /// Reads the page that a request asks for: the first, when it does not say; none, when there can
  /// be no such page.
  public static Optional<PageNumber> of(HttpServletRequest request) {
    String asked = request.getParameter(PARAMETER);
    if (asked == null) {
      return Optional.of(FIRST);
    }
    return NUMBER.matcher(asked).matches()
        ? Optional.of(new PageNumber(Integer.parseInt(asked)))
        : Optional.empty();
  }

  /// Tells whether no page comes before it.
  public boolean isFirst() {
    return number == 1;
  }

  /// The one behind it.
  public PageNumber next() {
    return new PageNumber(number + 1);
  }

  /// The one before it.
  public PageNumber previous() {
    return new PageNumber(number - 1);
  }

  /// Gives the page's address from that of the first.
  public String address(String first) {
    return isFirst() ? first : first + "?" + PARAMETER + "=" + number;
  }
}
