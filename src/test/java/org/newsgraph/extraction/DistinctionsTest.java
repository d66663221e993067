package org.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Events of one class that are not the same.
@Tag("slow")
class DistinctionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Forces fight pirates in the gulf. The strike took place in Niger.|Actual Assault: place=Niger",
        "Peru attacked a bank on Monday. Chad did not confirm the failed attack.|Actual Assault:",
        "Peru attacked a bank on Monday. Chad did not confirm the fourth attack.|Actual Assault:",
        "Peru shelled the harbour on Monday. The war has hurt Lima.|Actual Assault: place=Lima"
      })
  void keepsThemApart(String text, String event) {
    assertThat(Told.by(text))
        .filteredOn(line -> line.contains(" Assault:"))
        .hasSize(2)
        .contains(event);
  }
}
