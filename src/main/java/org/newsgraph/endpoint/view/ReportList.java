package org.newsgraph.endpoint.view;

import java.util.List;
import java.util.Optional;

/// The articles that tell of a thing, of which a page may show but some.
///
/// @param independence how many of them tell it independently, in words
/// @param next the address of the page with those that follow
public record ReportList(
    int total, Optional<String> independence, List<Report> reports, Optional<String> next) {
  /// None.
  public static final ReportList EMPTY =
      new ReportList(0, Optional.empty(), List.of(), Optional.empty());

  public ReportList {
    reports = List.copyOf(reports);
  }
}
