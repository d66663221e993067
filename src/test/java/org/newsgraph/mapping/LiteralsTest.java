package org.newsgraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {

  @ParameterizedTest
  @CsvSource({"0.90, 0.9", "1, 1.0", "1.00, 1.0", "0, 0.0", "0.00, 0.0", "5E-3, 0.005"})
  void writesDecimalsInOneForm(BigDecimal number, String form) {
    assertThat(Literals.decimal(number).getLiteralLexicalForm()).isEqualTo(form);
  }

  @Test
  void writesMomentsToTheSecondInTheirOwnZone() {
    OffsetDateTime time = OffsetDateTime.parse("2020-01-09T10:15:00.25+01:00");

    assertThat(Literals.moment(time).getLiteralLexicalForm())
        .isEqualTo("2020-01-09T10:15:00+01:00");
  }
}
