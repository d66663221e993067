package org.newsgraph.endpoint.query;

import java.time.Duration;

/// What queries may cost, and whom they may ask.
///
/// @param time how long a query may take, its answer included
/// @param rows how many rows or triples an answer may have
/// @param atOnce how many queries are answered at the same time
/// @param services the hosts that `SERVICE` may name
public record QueryRules(Duration time, long rows, int atOnce, ServiceHosts services) {
  /// Half a minute, a million rows, eight queries at once, and no other host.
  public static final QueryRules DEFAULT =
      new QueryRules(Duration.ofSeconds(30), 1_000_000, 8, ServiceHosts.NONE);

  /// @throws IllegalArgumentException when nothing could be answered under a rule
  public QueryRules {
    if (!time.isPositive() || rows < 1 || atOnce < 1) {
      throw new IllegalArgumentException("a limit under which nothing can be answered");
    }
  }
}
