package org.newsgraph.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongWordsTest {

  @Test
  void takesOutWhatIsTooLongForAWordAndMovesNothing() {
    String garbage = "x".repeat(300);

    String blanked = LongWords.blanked("Rain fell " + garbage + " today.");

    assertThat(blanked).isEqualTo("Rain fell " + " ".repeat(300) + " today.");
  }

  @Test
  void leavesLongNamesAlone() {
    String text = "See https://example.org/" + "path/".repeat(20) + " today.";

    assertThat(LongWords.blanked(text)).isEqualTo(text);
  }
}
