package org.newsgraph.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDecoderTest {
  private static final String WESTERN =
      "Die Fähre „Ostende“ fuhr früh hinaus – mit vierzig Gästen und großer Kapelle. ";
  private static final String RUSSIAN =
      "Паром вышел из порта до рассвета, на борту было сорок человек и духовой оркестр. ";
  private static final String JAPANESE = "フェリーは夜明け前に港を出て、四十人の客と楽団を乗せていた。";
  private static final String TRADITIONAL = "渡輪在黎明前離開了港口，船上有四十人和一支銅管樂隊。";
  private static final String CHINESE = "渡轮在黎明前离开了港口，船上有四十人和一支铜管乐队。";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, western", "UTF-8, russian", "UTF-8, japanese", "windows-1252, western",
    "windows-1251, russian", "KOI8-R, russian", "Shift_JIS, japanese", "EUC-JP, japanese",
    "ISO-2022-JP, japanese", "GBK, chinese", "Big5, traditional"
  })
  void readsWhatTheHeaderOrThePageSays(String charset, String which) {
    String page =
        "<html><head><meta charset=\"%s\"></head><body>%s".formatted(charset, text(which));
    String unlabelled = page.replaceFirst("<meta[^>]*>", "");

    assertThat(PageDecoder.decode(page.getBytes(Charset.forName(charset)), Optional.empty()))
        .isEqualTo(page);
    assertThat(
            PageDecoder.decode(unlabelled.getBytes(Charset.forName(charset)), Optional.of(charset)))
        .isEqualTo(unlabelled);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, western",
    "windows-1252, western",
    "windows-1251, russian",
    "Shift_JIS, japanese",
    "EUC-JP, japanese",
    "GBK, chinese"
  })
  void guessesWhereNothingIsSaid(String charset, String which) {
    String page = "<html><body><p>" + text(which).repeat(20);

    assertThat(PageDecoder.decode(page.getBytes(Charset.forName(charset)), Optional.empty()))
        .isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16BE, FE FF", "UTF-16LE, FF FE", "UTF-8, EF BB BF"})
  void believesAByteOrderMark(String charset, String mark) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String part : mark.split(" ")) {
      bytes.write(Integer.parseInt(part, 16));
    }
    bytes.writeBytes(RUSSIAN.getBytes(Charset.forName(charset)));

    assertThat(PageDecoder.decode(bytes.toByteArray(), Optional.of("windows-1252")))
        .isEqualTo(RUSSIAN);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16BE", "UTF-16LE"})
  void seesWideCharactersWithoutAMark(String charset) {
    String page = "<html><body>" + RUSSIAN;

    assertThat(PageDecoder.decode(page.getBytes(Charset.forName(charset)), Optional.empty()))
        .isEqualTo(page);
  }

  @Test
  void readsLatin1AsBrowsersDo() {
    byte[] bytes = WESTERN.getBytes(Charset.forName("windows-1252"));

    assertThat(PageDecoder.decode(bytes, Optional.of("ISO-8859-1"))).isEqualTo(WESTERN);
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1", "windows-1251", "Shift_JIS", "no-such-charset", "''"})
  void readsUtf8WhateverTheLabel(String label) {
    byte[] bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);

    assertThat(PageDecoder.decode(bytes, Optional.of(label))).isEqualTo(RUSSIAN);
  }

  @Test
  void guessesWhereTheLabelLies() {
    String page = "<meta charset=utf-8><body>" + RUSSIAN.repeat(10);

    assertThat(PageDecoder.decode(page.getBytes(Charset.forName("windows-1251")), Optional.empty()))
        .isEqualTo(page);
  }

  @Test
  void overlooksABrokenCharacterInUtf8() {
    byte[] bytes = (RUSSIAN.repeat(20) + "#").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;

    assertThat(PageDecoder.decode(bytes, Optional.of("utf-8")))
        .isEqualTo(RUSSIAN.repeat(20) + "\uFFFD");
  }

  @Test
  void aStrayByteLeavesAllOtherCharactersAsTheyAre() {
    byte[] utf8 = "<p>Été, naïve, cœur: a lxarge crowd".getBytes(StandardCharsets.UTF_8);
    byte[] stray =
        new String(utf8, StandardCharsets.ISO_8859_1)
            .replace('x', '\u0092')
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] labelled =
        ("<meta charset=utf-8>" + new String(stray, StandardCharsets.ISO_8859_1))
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(PageDecoder.decode(labelled, Optional.empty()))
        .endsWith("Été, naïve, cœur: a l’arge crowd");
    assertThat(PageDecoder.decode(stray, Optional.of("UTF-8")))
        .endsWith("Été, naïve, cœur: a l’arge crowd");
  }

  private static String text(String which) {
    return switch (which) {
      case "western" -> WESTERN;
      case "russian" -> RUSSIAN;
      case "japanese" -> JAPANESE;
      case "traditional" -> TRADITIONAL;
      default -> CHINESE;
    };
  }
}
