package org.newsgraph.endpoint.drawing;

import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.List;
import org.quicktheories.core.Gen;

/// Texts as nobody should write them.
final class HostileTexts {
  private static final List<String> WORST =
      List.of(
          "",
          " ",
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "javascript:alert(1)",
          "\u202etxet desrever",
          "Donaudampfschifffahrtsgesellschaftskapitän".repeat(20),
          "a".repeat(5000),
          "W W W W W W W W W W W W W W W W W W W W W",
          "قاسم سليماني",
          "北京".repeat(60),
          "Z" + "\u0301".repeat(400),
          "\u0000\u0007\uFFFE\uD800",
          "👩‍👩‍👧".repeat(30));

  private HostileTexts() {}

  static Gen<String> any() {
    return integers()
        .between(0, 2 * WORST.size() - 1)
        .flatMap(index ->
            index < WORST.size()
                ? random -> WORST.get(index)
                : strings().allPossible().ofLengthBetween(0, 60));
  }
}
