package org.newsgraph.fact;

import java.util.List;
import java.util.function.BiConsumer;

/// Goes through a list together with the JSON pointer to each element.
final class Indexed {
  private Indexed() {}

  /// @param at the pointer to the list
  static <T> void forEach(String at, List<T> elements, BiConsumer<String, T> action) {
    for (int i = 0; i < elements.size(); i++) {
      action.accept(at + "/" + i, elements.get(i));
    }
  }
}
