package org.newsgraph.article.agency;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.ReadResult.Cause;

/// What an agency says of an item that makes it no article.
final class Status {
  private static final Set<String> WITHDRAWN =
      Set.of("canceled", "cancelled", "withheld", "killed", "embargoed");

  private Status() {}

  /// @param publication such as `usable`, `stat:withheld`, or the address of such a code
  static Optional<Cause> of(String publication) {
    return WITHDRAWN.contains(code(publication)) ? Optional.of(Cause.WITHDRAWN) : Optional.empty();
  }

  /// The code in a qualified one, or in the address of one: `text` in `ninat:text` and in
  /// `http://cv.iptc.org/newscodes/ninature/text`.
  static String code(String qualified) {
    int last = Math.max(qualified.lastIndexOf(':'), qualified.lastIndexOf('/'));
    return qualified.substring(last + 1).strip().toLowerCase(Locale.ROOT);
  }
}
