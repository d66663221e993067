package org.newsgraph.gdelt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// One row of a table: its fields by their place, counted from 0 as the codebook lists them.
record GdeltRow(List<String> fields) {

  GdeltRow {
    fields = List.copyOf(fields);
  }

  /// The field's text; empty where there is none.
  Optional<String> text(int column) {
    String text = fields.get(column).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /// A number that names something.
  ///
  /// @throws GdeltException when it is none
  String id(int column, String name) {
    return text(column)
        .filter(text -> text.matches("\\d{1,18}"))
        .orElseThrow(
            () -> new GdeltException("%s is no number: \"%s\"".formatted(name, raw(column))));
  }

  /// A day, written `20150218`.
  ///
  /// @throws GdeltException when it is none
  LocalDate day(int column, String name) {
    try {
      return LocalDate.parse(raw(column), DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeException e) {
      throw new GdeltException("%s is no day: \"%s\"".formatted(name, raw(column)), e);
    }
  }

  /// A number of degrees; empty where there is none or it is too large for any place.
  Optional<Double> degrees(int column, double largest) {
    try {
      return text(column).map(Double::valueOf).filter(value -> Math.abs(value) <= largest);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private String raw(int column) {
    String raw = fields.get(column);
    return raw.substring(0, Math.min(40, raw.length()));
  }
}
