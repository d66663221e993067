package org.newsgraph.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1, windows-1252",
    "Latin1, windows-1252",
    "latin-1, windows-1252",
    "ASCII, windows-1252",
    "x-gbk, GB18030",
    "gb2312, GB18030",
    "sjis, windows-31j",
    "ks_c_5601-1987, x-windows-949",
    "' utf8 ', UTF-8",
    "koi8-r, KOI8-R",
  })
  void aNameMeansWhatItsUsersMean(String name, String meant) {
    assertThat(Encodings.named(name)).contains(Charset.forName(meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no such", "x-user-defined", "<utf-8>"})
  void otherNamesMeanNothing(String name) {
    assertThat(Encodings.named(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void wideOnesShowThemselves(String charset) {
    for (String text : new String[] {"\uFEFFRain", "<p>Rain"}) {
      assertThat(Encodings.wide(text.getBytes(Charset.forName(charset))))
          .contains(Charset.forName(charset));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<", "Rain", "\uFEFFRain"})
  void narrowOnesDoNot(String text) {
    assertThat(Encodings.wide(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }
}
