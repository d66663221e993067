package org.newsgraph.endpoint.drawing.timeline;

/// Where the entries can be found that a bar stands for.
@FunctionalInterface
public interface BinLink {
  /// Bars that lead nowhere.
  BinLink NONE = (lane, period) -> "";

  /// The address of a list of what happened in a period; empty where there is none.
  String address(Lane lane, Period period);
}
