package org.newsgraph.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineCaseTest {

  @Test
  void lowersWordsThatTheBodyShowsInLowerCase() {
    String text =
        "Fire Breaks Out In Lima Hotel, Minister Says\n\n"
            + "A fire broke out on Monday in a hotel of Lima, the minister said. Smoke breaks from it.";

    assertThat(HeadlineCase.plain(text))
        .startsWith("Fire breaks out in Lima hotel, minister Says\n\nA fire");
  }

  @Test
  void leavesSentencesAndNamesAlone() {
    String text = "Ana Torres met Paul Jones in Lima.\n\nTorres and Jones met there in 2019.";

    assertThat(HeadlineCase.plain(text)).isEqualTo(text);
  }

  @Test
  void keepsEveryCharacterInItsPlace() {
    String text = "ISTANBUL STRIKE ENDS AFTER TALKS\n\nThe strike in İstanbul ends after talks.";

    assertThat(HeadlineCase.plain(text)).hasSameSizeAs(text).contains("strike ends after talks\n");
  }

  @Test
  void keepsAcronymsAndInitials() {
    String text =
        "WHO Officials Warn L. A. Residents Of Heat\n\n"
            + "A man who lives there: officials warn residents of heat.";

    assertThat(HeadlineCase.plain(text)).startsWith("WHO officials warn L. A. residents of heat");
  }
}
