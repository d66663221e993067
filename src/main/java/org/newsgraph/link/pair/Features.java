package org.newsgraph.link.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The features of a pair: names them and gathers their values, in one order.
public final class Features {
  private static final int ROOM = 64;

  private final List<String> names = new ArrayList<>(ROOM);
  private double[] values = new double[ROOM];

  Features add(String name, double value) {
    if (names.size() == values.length) {
      values = Arrays.copyOf(values, 2 * values.length);
    }
    values[names.size()] = value;
    names.add(name);
    return this;
  }

  Features add(String name, boolean value) {
    return add(name, value ? 1 : 0);
  }

  /// The names of the features.
  public List<String> names() {
    return List.copyOf(names);
  }

  /// Their values, in the order of the names.
  public double[] values() {
    return Arrays.copyOf(values, names.size());
  }
}
