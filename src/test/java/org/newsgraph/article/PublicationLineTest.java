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
}
