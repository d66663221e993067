package org.newsgraph.link.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SenseTableTest {
  private static final Senses SENSES = new Senses();

  @Test
  void wordsAfterAHundredThousandOthersAreAsNearAsThoseBefore() {
    SenseTable table = new SenseTable(SENSES);
    SenseTable.Looked quake = table.look(List.of("quake"));
    IntStream.range(0, 100_000).forEach(word -> table.look(List.of("w" + word)));

    assertThat(table.look(List.of("tremor", "w99999")).nearest(quake))
        .isEqualTo((float) SENSES.similarity("tremor", "quake"))
        .isPositive();
    assertThat(table.look(List.of("w99999")).nearest(table.look(List.of("w99999")))).isEqualTo(1);
  }
}
