package org.newsgraph.endpoint.drawing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Words for what a picture shows.
public final class Caption {
  private Caption() {}

  /// "1 event", "12 events".
  public static String count(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }

  /// The first few of many, and how many others there are.
  public static String few(List<String> all, int most) {
    String first = all.stream().limit(most).collect(Collectors.joining(", "));
    return all.size() <= most
        ? first
        : first + String.format(Locale.ROOT, " and %,d more", all.size() - most);
  }
}
