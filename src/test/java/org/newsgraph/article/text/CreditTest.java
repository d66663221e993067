package org.newsgraph.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bridge fell into the river. Source: Getty Images | The bridge fell into the river.
          The bridge at noon on Sunday. Source: Harbour Gazette / A. Rowe | The bridge at noon on Sunday.
          The bridge in May (Photo: Ada Rowe) | The bridge in May
          The mayor speaks, Friday, May 3, 2019. (AP Photo/ Ada Rowe) | The mayor speaks, Friday, May 3, 2019.
          The mayor on the bridge [File: Ada Rowe/Reuters] | The mayor on the bridge
          A lamp lies on the bank. Photograph: AFP via Getty Images | A lamp lies on the bank.
          A lamp lies on the bank. Ada Rowe/Getty Images | A lamp lies on the bank.
          Image copyright Getty Images Image caption The mayor wants a new bridge | The mayor wants a new bridge
          Image caption The mayor wants a new bridge | The mayor wants a new bridge
          Media playback is unsupported on your device Media caption The mayor on bridges | The mayor on bridges
          Play Video 1:20 The bridge falls – video | The bridge falls
          Facebook Twitter Pinterest The bridge before it fell. | The bridge before it fell.
          Ada Rowe/AP People look at the bridge. | People look at the bridge.
          """)
  void theCaptionIsKeptAndTheCreditDropped(String line, String caption) {
    assertThat(Credit.removed(new Line(0, line, false))).isEqualTo(new Line(0, caption, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Source: Harbour Gazette",
        "Photo by Ada Rowe",
        "Image copyright Getty Images",
        "File photo.",
        "Enlarge this image toggle caption Ada Rowe/Anadolu Agency/Getty Images Ada"
            + " Rowe/Anadolu Agency/Getty Images"
      })
  void aCreditAloneLeavesNothing(String line) {
    assertThat(Credit.removed(new Line(0, line, false)).text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The source: a spring in the hills.",
        "He sold the photo (and the camera).",
        "He told Reuters.",
        "The minister spoke to AP and to AFP about the bridge.",
        "Image is everything, she said.",
        "The deal (worth $3 billion) was signed.",
        "Photos show that the bridge had cracks before it fell into the river on Friday."
      })
  void anOrdinarySentenceIsKept(String line) {
    assertThat(Credit.removed(new Line(0, line, false))).isEqualTo(new Line(0, line, false));
  }
}
