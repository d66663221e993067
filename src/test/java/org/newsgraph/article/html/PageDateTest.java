package org.newsgraph.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Publication;

class PageDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-05-03                                  | 2019-05-03
          2019-5-3                                    | 2019-05-03
          2019/05/03                                  | 2019-05-03
          20190503                                    | 2019-05-03
          2019-05-03T10:15:30Z                        | 2019-05-03T10:15:30Z
          2019-05-03T10:15Z                           | 2019-05-03T10:15:00Z
          2019-05-03T10:15:30.123456Z                 | 2019-05-03T10:15:30Z
          2019-05-03T10:15:30+02:00                   | 2019-05-03T10:15:30+02:00
          2019-05-03T10:15:30+0200                    | 2019-05-03T10:15:30+02:00
          2019-05-03T10:15+02                         | 2019-05-03T10:15:00+02:00
          2019-05-03 10:15:30 -0600                   | 2019-05-03T10:15:30-06:00
          2019-05-03 10:15:30 UTC                     | 2019-05-03T10:15:30Z
          2019-05-03@10:15:30 CST                     | 2019-05-03T10:15:30-06:00
          20190503T101530Z                            | 2019-05-03T10:15:30Z
          2019-05-03T10:15:30                         | 2019-05-03
          2019-05-03 10:15                            | 2019-05-03
          Fri, 03 May 2019 10:15:30 GMT               | 2019-05-03T10:15:30Z
          Fri, 3 May 2019 10:15:30 +0200              | 2019-05-03T10:15:30+02:00
          Fri May 03 2019 10:15:30 GMT+0100 (BST)     | 2019-05-03T10:15:30+01:00
          Fri May  3 10:15:30 UTC 2019                | 2019-05-03T10:15:30Z
          May 3, 2019                                 | 2019-05-03
          May 3rd, 2019, 10:15 PM EDT                 | 2019-05-03T22:15:00-04:00
          Friday, May 3, 2019 at 12:15 a.m. PDT       | 2019-05-03T00:15:00-07:00
          January 3, 2019 7:04 pm ET                  | 2019-01-03T19:04:00-05:00
          May 3, 2019 7:04 pm ET                      | 2019-05-03T19:04:00-04:00
          Sept. 3, 2019                               | 2019-09-03
          3 May 2019                                  | 2019-05-03
          3. Mai 2019, 10.15 Uhr                      | 2019-05-03
          3 de maio de 2019                           | 2019-05-03
          3 mai 2019 à 10h15                          | 2019-05-03
          3 мая 2019                                  | 2019-05-03
          3 maggio 2019                               | 2019-05-03
          03.05.2019                                  | 2019-05-03
          23/05/2019                                  | 2019-05-23
          05/23/2019                                  | 2019-05-23
          2019年5月3日 10:15                           | 2019-05-03
          2019년 5월 3일                               | 2019-05-03
          1556878530                                  | 2019-05-03T10:15:30Z
          1556878530000                               | 2019-05-03T10:15:30Z
          """)
  void isReadInItsOwnZone(String text, String date) {
    assertThat(PageDate.read(text)).map(Publication::toString).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "3 hours ago",
        "03/05/2019",
        "0001-01-01T00:00:00Z",
        "2019-13-03",
        "2019-02-30",
        "Mayor 3, 2019",
        "9999-12-31",
        "2019",
        "99999999999999999999"
      })
  void isNotReadWhereItIsNoneOrInDoubt(String text) {
    assertThat(PageDate.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-05-03 10:15 IST", "2019-05-03 10:15 XYZ", "2019-05-03 25:15 GMT"})
  void isADayWhereItsTimeIsInDoubt(String text) {
    assertThat(PageDate.read(text)).map(Publication::toString).contains("2019-05-03");
  }
}
