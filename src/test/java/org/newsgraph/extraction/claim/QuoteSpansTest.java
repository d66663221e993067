package org.newsgraph.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteSpansTest {

  private static List<String> quotes(String text) {
    return QuoteSpans.find(text).stream()
        .map(span -> text.substring(span.begin(), span.end()))
        .toList();
  }

  @Test
  void findsWhatStandsBetweenMarksOfAnyKind() {
    assertThat(quotes("He said “go” and ‘stay here’ and \"leave\"."))
        .containsExactly("go", "stay here", "leave");
  }

  @Test
  void takesTwoClosingMarksForAPair() {
    assertThat(quotes("They are ”ready to talk” now.")).containsExactly("ready to talk");
  }

  @Test
  void endsAQuotationThatNobodyClosesWithItsParagraph() {
    assertThat(quotes("“First paragraph.\n\n“Second paragraph.” Then more."))
        .containsExactly("First paragraph.", "Second paragraph.");
  }

  @Test
  void goesOnInTheNextParagraphWithWhatIsLeftOpen() {
    assertThat(quotes("“It failed,” she said. “We wait.\n\n“We hope.”"))
        .containsExactly("It failed", "We wait.", "We hope.");
  }
}
