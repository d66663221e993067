package org.newsgraph.fact;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactsParserTest {

  @ParameterizedTest
  @MethodSource("bad")
  void saysWhatIsWrongAndWhere(BadFacts.Bad bad) {
    assertThatThrownBy(() -> FactsReader.parse(bad.json(), "a.json"))
        .isInstanceOf(FactsException.class)
        .hasMessageStartingWith(bad.message());
  }

  private static List<BadFacts.Bad> bad() {
    return BadFacts.all();
  }
}
