package org.newsgraph.gdelt;

import java.util.Arrays;

/// Made-up rows of GDELT's tables.
public final class MadeRows {
  private MadeRows() {}

  /// A row of the events.
  public static String event(
      String id, String day, String first, String second, String code, String place, String url) {
    String[] fields = new String[61];
    Arrays.fill(fields, "");
    fields[0] = id;
    fields[1] = day;
    put(fields, 5, first);
    put(fields, 15, second);
    fields[26] = code;
    put(fields, 51, place);
    fields[60] = url;
    return String.join("\t", fields);
  }

  /// A row of the mentions.
  public static String mention(String id, String type, String address) {
    String[] fields = new String[16];
    Arrays.fill(fields, "");
    fields[0] = id;
    fields[3] = type;
    fields[5] = address;
    return String.join("\t", fields);
  }

  /// Fields from one on, written with bars between them.
  private static void put(String[] fields, int column, String values) {
    String[] parts = values.split("\\|", -1);
    System.arraycopy(parts, 0, fields, column, parts.length);
  }
}
