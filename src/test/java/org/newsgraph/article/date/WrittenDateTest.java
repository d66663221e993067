package org.newsgraph.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Publication;
import org.quicktheories.WithQuickTheories;

class WrittenDateTest implements WithQuickTheories {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 03 Jun 2003 09:39:21 GMT | 2003-06-03T09:39:21Z",
        "Tue, 3 Jun 2003 09:39 UT | 2003-06-03T09:39:00Z",
        "03 Jun 03 09:39:21 EST | 2003-06-03T09:39:21-05:00",
        "Tuesday, 03 June 2003 09:39:21 +0200 | 2003-06-03T09:39:21+02:00",
        "Wed, 03 Jun 2003 09:39:21 -03:30 | 2003-06-03T09:39:21-03:30",
        "Tues., 3-Jun-2003 9:39:21 PDT | 2003-06-03T09:39:21-07:00",
        "tue,03 sept. 2003 09:39:21 cest | 2003-09-03T09:39:21+02:00",
        "Tue, 03 Jun 2003 09:39:21 GMT+1 | 2003-06-03T09:39:21+01:00",
        "Tue, 03 Jun 2003  09:39:21  +0000 (UTC) | 2003-06-03T09:39:21Z",
        "Tue, 03 Jun 2003 09:39:60 Z | 2003-06-03T09:39:59Z",
        "Tue, 03 Jun 1999 23:10:00 +1300 | 1999-06-03T23:10:00+13:00",
        "3 Jun 49 | 2049-06-03",
        "3 Jun 50 | 1950-06-03",
        "Tue, 03 Jun 2003 09:39:21 | 2003-06-03",
        "Tue, 03 Jun 2003 09:39:21 XYZ | 2003-06-03",
        "Tue, 03 Jun 2003 | 2003-06-03",
        "2003-12-13T18:30:02Z | 2003-12-13T18:30:02Z",
        "2003-12-13T18:30:02.250+01:00 | 2003-12-13T18:30:02+01:00",
        "2003-12-13T18:30+0100 | 2003-12-13T18:30:00+01:00",
        "2003-12-13 18:30:02 -05:00 | 2003-12-13T18:30:02-05:00",
        "2003-12-13t18:30:02z | 2003-12-13T18:30:02Z",
        "2003-12-13T18:30:02 | 2003-12-13",
        "2003-12-13 | 2003-12-13",
        "20031213T183002-0500 | 2003-12-13T18:30:02-05:00",
        "20031213T183002Z | 2003-12-13T18:30:02Z",
        "20031213 | 2003-12-13",
        "20031213183002 | 2003-12-13",
        "2003-12-13T1830Z | 2003-12-13T18:30:00Z",
        "2003/12/13 | 2003-12-13",
        "13.12.2003 | 2003-12-13",
        "2003-12-13 18:30:02 UTC | 2003-12-13T18:30:02Z",
        "December 13, 2003 | 2003-12-13",
        "13 Dec 2003, 18:30 Z | 2003-12-13T18:30:00Z",
        "December 13, 2003 at 6:30 pm EST | 2003-12-13T18:30:00-05:00",
        "13 décembre 2003 | 2003-12-13",
        "Tue, 03 Jun 2003 09:39:21 GMT +01:00 | 2003-06-03T09:39:21+01:00",
        "Fri, 13 Jun 2003 09:39 ET | 2003-06-13T09:39:00-04:00",
      })
  void readsWhatPeopleWrite(String written, String date) {
    assertThat(WrittenDate.of(" " + written + "\n")).contains(Publication.parse(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2003",
        "2003-12",
        "2003-13-01",
        "31 Feb 2003",
        "3 Foo 2003",
        "2003-12-13T25:00:00Z",
        "2003-12-13T18:30:02+99:00",
        "0 Jun 2003 00:00 GMT",
        "99999999",
        "1071340202",
        "2003123",
        "03/04/2003",
        "30 Feb 2003",
        "3 Jun 20:15",
        "2003-12-13 to 2003-12-15",
        "3 Jun 2003 and later",
        "3 Jun 2003 10:15 or 10:30",
      })
  void whatTellsNoDayIsNotTold(String written) {
    assertThat(WrittenDate.of(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 May 2019 / updated 10:15 GMT | 2019-05-03T10:15:00Z",
        "3 mai 2019 à 10h15 et mis à jour | 2019-05-03",
        "3 May 2019 25:15 GMT | 2019-05-03",
      })
  void aTextMayBeginWithADate(String written, String date) {
    assertThat(WrittenDate.beginning(written).map(WrittenDate::publication))
        .contains(Publication.parse(date));
  }

  @Test
  void longTextsAreNoDates() {
    assertThat(WrittenDate.of("3 Jun 2003" + " ".repeat(1_000_000) + "x")).isEmpty();
    assertThat(WrittenDate.of("3 ".repeat(1_000_000))).isEmpty();
  }

  @Test
  void readsWhatAPublicationWrites() {
    qt().forAll(
            integers().between(1950, 2049),
            integers().between(1, 12),
            integers().between(1, 28),
            integers().between(-1080, 1080))
        .checkAssert((year, month, day, zone) -> {
          String text =
              "%04d-%02d-%02dT%02d:%02d:00%s"
                  .formatted(year, month, day, day % 24, month, offset(zone));
          assertThat(WrittenDate.of(text)).isEqualTo(Optional.of(Publication.parse(text)));
        });
  }

  private static String offset(int minutes) {
    int size = Math.abs(minutes);
    return "%s%02d:%02d".formatted(minutes < 0 ? "-" : "+", size / 60, size % 60);
  }
}
