package org.newsgraph.gdelt;

/// The two tables of GDELT 2.0's event database.
enum GdeltTable {
  /// One row an event; 61 columns.
  EVENTS(61),
  /// One row for each article that mentions an event; 16 columns.
  MENTIONS(16);

  private final int columns;

  GdeltTable(int columns) {
    this.columns = columns;
  }

  /// How many columns a row has.
  int columns() {
    return columns;
  }
}
