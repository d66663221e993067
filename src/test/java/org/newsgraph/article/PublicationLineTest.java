package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Friday, May 3, 2019",
        "May 3, 2019",
        "Published: 3 May 2019",
        "Posted on Friday 3 May 2019",
        "2019-05-03"
      })
  void tellsTheDay(String line) {
    assertThat(PublicationLine.day(line)).contains(Publication.parse("2019-05-03"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"May 35, 2019", "On May 3, 2019 it rained", "May 2019", "3/5/2019"})
  void isNotSeenWhereThereIsNone(String line) {
    assertThat(PublicationLine.day(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated at 7:05 a.m. ET",
        "Last updated: 3 May 2019, 19:14 GMT",
        "UPDATED 3 May 2019",
        "Friday, May 3, 2019"
      })
  void leavesWhiteSpaceForSentences(String line) {
    String text = "Ferry sinks\n\n" + line + "\n\nIt rained on May 3, 2019.\n";

    String blanked = PublicationLine.blanked(text);

    assertThat(blanked).hasSameSizeAs(text).doesNotContain(line);
    assertThat(blanked.strip().split("\\s*\n\\s*"))
        .containsExactly("Ferry sinks", "It rained on May 3, 2019.");
  }
}
