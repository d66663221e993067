package org.newsgraph.endpoint.thing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.endpoint.view.When;

class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "2020-01-03, 2020-01-03, 3 January 2020",
    "2020-01-01, 2020-01-31, January 2020",
    "2020-02-01, 2020-02-29, February 2020",
    "2020-01-01, 2020-12-31, 2020",
    "2020-01-02, 2020-01-31, 2 January 2020 – 31 January 2020",
    "yesterday, yesterday, yesterday"
  })
  void writesSpansAsPeopleDo(String earliest, String latest, String text) {
    When when = Days.span(Optional.of(earliest), Optional.of(latest));

    assertThat(when).isEqualTo(new When(earliest, text));
  }

  @Test
  void writesWhatIsOpenAtOneEnd() {
    assertThat(Days.span(Optional.empty(), Optional.of("2020-01-03")).text())
        .isEqualTo("until 3 January 2020");
    assertThat(Days.span(Optional.of("2020-01-03"), Optional.empty()).text())
        .isEqualTo("since 3 January 2020");
    assertThat(Days.span(Optional.empty(), Optional.empty()).known()).isFalse();
  }
}
