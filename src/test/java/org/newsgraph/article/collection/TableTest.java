package org.newsgraph.article.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.FieldNames;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.reading.ArticleReader;

class TableTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theDelimiterIsFound(String delimiter) throws IOException {
    String table =
        "\uFEFFTitle|Date|Body\r\nRain|2021-03-04|It rained.\r\n".replace("|", delimiter);

    assertThat(told("table", table)).containsExactly("Rain\n\nIt rained.");
  }

  @Test
  void quotedFieldsMayHaveLinesQuotesAndDelimiters() throws IOException {
    assertThat(
            told(
                "a.csv", "title,text\nRain,\"It \"\"rained\"\",\n\nand more.\"\nSnow,It snowed.\n"))
        .containsExactly("Rain\n\nIt \"rained\",\n\nand more.", "Snow\n\nIt snowed.");
  }

  @Test
  void aBrokenRowCostsNothingElse() throws IOException {
    assertThat(
            told(
                "a.csv",
                """
                title,text
                Rain,It rained.
                Hail,"It hailed.
                Wind,It blew.
                Fog,"It was ""foggy""."
                Frost,It froze,too,much
                Snow,It snowed.
                """))
        .containsExactly(
            "Rain\n\nIt rained.",
            "line 3: the quotes in the row are wrong",
            "Wind\n\nIt blew.",
            "Fog\n\nIt was \"foggy\".",
            "line 6: a row of 4 fields where the header has 2",
            "Snow\n\nIt snowed.");
  }

  @Test
  void aTextWithCommasIsNoTable() throws IOException {
    assertThat(told("a.txt", "Text, it is said, was the title.\n\nIt rained, and it snowed."))
        .singleElement()
        .asString()
        .contains("It rained, and it snowed.");
  }

  @Test
  void aTableWithoutTextIsRejected() throws IOException {
    assertThat(told("a.csv", "name,age\nAda,7\n"))
        .containsExactly(
            "line 1: no header with a field for the text, such as text or body; if it is one of"
                + " name, age, give --fields text=NAME");
  }

  @Test
  void columnsThatAreNotUsedAreNamedOnce() throws IOException {
    assertThat(
            told("a.csv", "Rubrik,title,text,,Ort\n1,Rain,It rained.,,x\n2,Hail,It hailed.,,y\n"))
        .containsExactly(
            "a.csv: columns that are not used: rubrik, ort; --fields FIELD=NAME tells what is in"
                + " one",
            "Rain\n\nIt rained.",
            "Hail\n\nIt hailed.");
  }

  @Test
  void ofManyColumnsThatAreNotUsedSomeAreNamed() throws IOException {
    String names = "c".repeat(100) + ",a".repeat(30);

    assertThat(told("a.csv", "title,text," + names + "\nRain,It rained." + ",".repeat(31) + "\n"))
        .first()
        .asString()
        .contains(": " + "c".repeat(40) + "…, a, a,", " and 21 more;");
  }

  @Test
  void rowsMayEndWithCarriageReturnsAlone() throws IOException {
    assertThat(told("a.csv", "title,text\rRain,It rained.\rSnow,It snowed.\r"))
        .containsExactly("Rain\n\nIt rained.", "Snow\n\nIt snowed.");
  }

  @Test
  void aNameInTheHeaderMayHaveALineEnd() throws IOException {
    assertThat(told("a.csv", "\"note\nof ours\",title,text\nx,Rain,It rained.\n"))
        .contains("Rain\n\nIt rained.");
  }

  @Test
  void theDelimiterThatExcelIsToldCounts() throws IOException {
    assertThat(told("a.csv", "sep=;\r\ntitle;text\r\nRain, again;It rained.\r\n"))
        .containsExactly("Rain, again\n\nIt rained.");
  }

  @Test
  void tablesInOtherEncodingsAreRead() throws IOException {
    for (byte[] bytes :
        List.of(
            "\uFEFFtitle\ttext\nÉté\tIl a plu.\n".getBytes(StandardCharsets.UTF_16LE),
            "title;text\nÉté;Il a plu.\n".getBytes(Charset.forName("windows-1252")))) {
      assertThat(told("a.csv", bytes)).containsExactly("Été\n\nIl a plu.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
  void aNameIsOfTheEncodingThatTheRowsAreOf(String encoding) throws IOException {
    FieldNames fields =
        FieldNames.COMMON.preferring(
            Map.of(FieldNames.Field.headline, "Überschrift", FieldNames.Field.text, "Größeres"));
    String table = "Überschrift;Größeres\nÄpfel;Über Äpfel.\n";

    assertThat(
            told(
                "a.csv",
                table.getBytes(Charset.forName(encoding)),
                ReadOptions.DEFAULT.fields(fields)))
        .containsExactly("Äpfel\n\nÜber Äpfel.");
  }

  @Test
  void aRowMayBeginWithAFullwidthCharacter() throws IOException {
    assertThat(told("a.csv", "\uFEFFtitle,text\nＡ社,（雨）が降った。\n")).containsExactly("Ａ社\n\n（雨）が降った。");
  }

  @Test
  void quotesBetweenTabsMayBeMeantAsQuotes() throws IOException {
    assertThat(
            told(
                "a.tsv",
                """
                title\ttext
                "Rain," says Rowe\tIt rained.
                Hail\t"It hailed," she said.
                "Snow\tIt snowed.
                Fog\t"It was
                foggy."
                """))
        .containsExactly(
            "\"Rain,\" says Rowe\n\nIt rained.",
            "Hail\n\n\"It hailed,\" she said.",
            "\"Snow\n\nIt snowed.",
            "Fog\n\nIt was\nfoggy.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Title, body\n\nIt rained all day.\n", "Date, Text\nIt rained all day.\n"})
  void aFirstLineOfKnownNamesMakesNoTableWithoutARow(String text) throws IOException {
    assertThat(told("a.txt", text)).singleElement().asString().endsWith("It rained all day.");
  }

  private List<String> told(String name, String content) throws IOException {
    return told(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> told(String name, byte[] content) throws IOException {
    return told(name, content, ReadOptions.DEFAULT);
  }

  private List<String> told(String name, byte[] content, ReadOptions options) throws IOException {
    Files.write(folder.resolve(name), content);
    try (Stream<ReadResult> results =
        new ArticleReader(options).read(List.of(folder.resolve(name).toString()))) {
      return results.map(TableTest::told).toList();
    }
  }

  private static String told(ReadResult result) {
    return switch (result) {
      case ReadResult.Read(var article) -> article.text();
      case ReadResult.Skipped(String name, ReadResult.Cause cause) -> name + " " + cause;
      case ReadResult.Rejected rejected ->
          rejected.where().replaceFirst(".*, (?=line)", "") + ": " + rejected.reason();
      case ReadResult.Noted(String where, String note) ->
          where.replaceFirst(".*/", "") + ": " + note;
    };
  }
}
