package org.newsgraph.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OSTEND (AP) — The ferry sank.                   | Ostend                | AP
          OSTEND (Reuters) - The ferry sank.              | Ostend                | Reuters
          OSTEND (Harbour Gazette) — The ferry sank.      | Ostend                | Harbour Gazette
          OSTEND, March 3 — The ferry sank.               | Ostend                |
          OSTEND, 3 March 2019 – The ferry sank.          | Ostend                |
          OSTEND, Belgium, Jan. 3 (AFP) -- The ferry sank.| Ostend, Belgium       | AFP
          NEW YORK (AP) — The ferry sank.                 | New York              | AP
          ABU DHABI, United Arab Emirates — The ferry sank.| Abu Dhabi, United Arab Emirates |
          Ostend (Reuters) - The ferry sank.              | Ostend                | Reuters
          (AFP) The ferry sank.                           |                       | AFP
          Northern Daily News, Ostend: The ferry sank.    | Ostend                | Northern Daily News
          """)
  void isTakenFromTheBeginning(String line, String place, String publisher) {
    assertThat(Dateline.of(line))
        .contains(
            new Dateline(
                Optional.ofNullable(place), Optional.ofNullable(publisher), "The ferry sank."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BREAKING — The ferry sank.",
        "The ferry — a wreck by now — sank.",
        "NASA – which built it – said so.",
        "Smith, Chicago: The man I knew",
        "Ada Rowe – The woman who knew",
        "In Ostend, Belgium: The ferry sank.",
        "OSTEND was quiet on Monday.",
        "“OSTEND — The ferry”"
      })
  void isNotSeenWhereThereIsNone(String line) {
    assertThat(Dateline.of(line)).isEmpty();
  }
}
