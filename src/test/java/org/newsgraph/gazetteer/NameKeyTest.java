package org.newsgraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Qāsem Soleymānī, qasem soleymani",
    "the U.S., us",
    "U.S., US",
    "The  Hague, hague",
    "Abu Mahdi al-Muhandis, Abu Mahdi al Muhandis",
    "Iran’s Guard, Irans Guard",
    "Kim Jong\u202e\u200b-un, Kim Jong-un"
  })
  void waysOfWritingANameShareAKey(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Jane Doe, Jane Roe", "George W. Bush, George Bush", "北京, 上海"})
  void otherNamesHaveOthers(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    assertThat(NameKey.of(one)).isNotEmpty();
  }

  @Test
  void whatIsNoNameHasNone() {
    assertThat(NameKey.of("…!\u202e\u0007")).isEmpty();
    assertThat(NameKey.of("a".repeat(5_000))).isEmpty();
  }
}
