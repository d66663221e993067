package org.newsgraph.endpoint.view;

import java.util.List;

/// The form of a saved query: what it asks, and a field for each parameter.
///
/// @param name the last part of its address
public record Call(String name, String title, String description, List<Field> fields) {
  /// Keeps a copy.
  public Call {
    fields = List.copyOf(fields);
  }

  /// A parameter to fill in.
  ///
  /// @param type of the input: `text`, `date` or `number`
  /// @param value what stands in it
  /// @param hint what may be written
  public record Field(
      String name, String label, String type, String value, String hint, boolean required) {}
}
