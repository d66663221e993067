package org.newsgraph.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Ada Rowe | Ada Rowe
          BY ADA ROWE | ADA ROWE
          By Ada Rowe and Tim Hall, Science Correspondent | Ada Rowe;Tim Hall
          By Ada Rowe, Tim Hall and Jo de la Cruz | Ada Rowe;Tim Hall;Jo de la Cruz
          By Ada Rowe, Harbour News | Ada Rowe
          """)
  void tellsTheNames(String line, String names) {
    assertThat(Byline.names(line)).containsExactly(names.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"By Friday", "By Friday the ferry was gone.", "By then, Ada Rowe", "Ada Rowe"})
  void isNotSeenWhereThereIsNone(String line) {
    assertThat(Byline.names(line)).isEmpty();
  }
}
