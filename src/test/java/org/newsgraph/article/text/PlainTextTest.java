package org.newsgraph.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Input;
import org.newsgraph.article.Known;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.Raw;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Readings;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF"})
  void readsUnicode(String charset, String mark) {
    assertThat(article((mark + "Émile wept 🔥.").getBytes(Charset.forName(charset))).text())
        .isEqualTo("Émile wept 🔥.");
  }

  @Test
  void lineEndsAreLineFeeds() {
    assertThat(article("It rained.\r\n\r\nIt\rsnowed.").text())
        .isEqualTo("It rained.\n\nIt\nsnowed.");
  }

  @Test
  void anotherEncodingIsRejectedAtItsByte() {
    ReadResult.Rejected rejected =
        rejected("Il a plu à Ostende.".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(rejected.where()).isEqualTo("a.txt, byte 9");
    assertThat(rejected.reason()).isEqualTo("not UTF-8: 0xE0; convert it to UTF-8");
    assertThat(rejected.raw())
        .isEqualTo(Raw.Held.of("Il a plu à Ostende.".getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void bytesThatAreNoUtf8AreWhatTheyAreToldToBe() {
    Known told = new Known(Metadata.UNKNOWN, Optional.empty(), Optional.of("iso-8859-1"));
    byte[] latin = "“Il a plu” à Ostende.".getBytes(Charset.forName("windows-1252"));
    byte[] utf8 = "“Il a plu” à Ostende.".getBytes(StandardCharsets.UTF_8);

    for (byte[] bytes : List.of(latin, utf8)) {
      Input whole = Input.of("a.zip", InputStream.nullInputStream());
      Input part = whole.part("a.txt", "entry a.txt", told, new ByteArrayInputStream(bytes));
      assertThat(results(part, ReadOptions.DEFAULT))
          .singleElement()
          .isInstanceOfSatisfying(
              ReadResult.Read.class,
              read -> assertThat(read.article().text()).isEqualTo("“Il a plu” à Ostende."));
    }
  }

  @Test
  void whatIsToldToBeSomethingElseIsNoPlainText() {
    Known told = new Known(Metadata.UNKNOWN, Optional.of("text/css"), Optional.empty());
    Input whole = Input.of("a.zip", InputStream.nullInputStream());

    assertThat(
            new PlainText()
                .recognizes(whole.part("a", "entry a", told, InputStream.nullInputStream())))
        .isFalse();
  }

  @Test
  void aNulIsNoText() {
    assertThat(rejected("It\0rained.").reason()).startsWith("binary");
  }

  @Test
  void controlCharactersAreNoText() {
    assertThat(rejected("It \1\2\3\4 rained.").reason()).startsWith("binary");
  }

  @Test
  void anEmptyFileIsRejected() {
    assertThat(rejected("").reason()).isEqualTo("empty");
    assertThat(rejected(" \n").reason()).isEqualTo("there is no text in it");
  }

  @Test
  void aTextThatIsTooLargeIsRejected() {
    ReadOptions options = new ReadOptions(Optional.empty(), 5, 5);

    assertThat(
            ((ReadResult.Rejected) read("It rained.".getBytes(StandardCharsets.UTF_8), options))
                .reason())
        .isEqualTo("more than 5 bytes; split it");
  }

  @Test
  void aFrontMatterTellsMetadata() {
    Article article =
        article(
            """
            ---
            headline: Rain
            published: 2019-05-03
            authors: [Ada Rowe, Tim Hall]
            editor: 7
            ---

            It rained.
            """);

    assertThat(article.text()).isEqualTo("Rain\n\nIt rained.");
    assertThat(article.metadata().published()).contains(Publication.parse("2019-05-03"));
    assertThat(article.metadata().authors()).containsExactly("Ada Rowe", "Tim Hall");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          headline: [Rain            | line                       | no valid YAML
          headline: Rain;headline: x | line 3                     | no valid YAML
          headline: 7                | front matter, /headline    | a text is expected, not 7
          published: Friday          | front matter, /published   | not a date
          url: rain                  | front matter, /url         | is no address of the web
          authors: [1]               | front matter, /authors/0   | a text is expected
          language: English!         | front matter, /language    | is no language tag
          """)
  void aBadFrontMatterIsRejectedWithItsPlace(String yaml, String where, String reason) {
    ReadResult.Rejected rejected =
        rejected("---\n" + yaml.replace(';', '\n') + "\n---\nIt rained.");

    assertThat(rejected.where()).startsWith("a.txt, " + where);
    assertThat(rejected.reason()).contains(reason);
  }

  @Test
  void aFrontMatterWithoutEndIsRejected() {
    assertThat(rejected("---\nheadline: Rain\n\nIt rained.").where()).isEqualTo("a.txt, line 1");
  }

  @Test
  void aLineOfDashesAloneIsNoFrontMatter() {
    assertThat(article("---\n\nIt rained.").text()).isEqualTo("It rained.");
  }

  @Test
  void aBadMetadataFileIsRejectedWithItsPlace(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "It rained.");
    Files.writeString(folder.resolve("a.meta.json"), "{\n  \"headline\": }");

    try (Input input = Input.open(folder.resolve("a.txt"))) {
      assertThat(results(input, ReadOptions.DEFAULT))
          .singleElement()
          .isInstanceOfSatisfying(
              ReadResult.Rejected.class,
              rejected -> assertThat(rejected.where()).endsWith("a.txt, a.meta.json, line 2"));
    }
  }

  @Test
  void aFrontMatterMayHaveTheNamesThatArticlesInJsonHave() {
    Article article =
        article(
            """
            ---
            Title: Rain
            date: 2019-05-03T10:15:00Z
            author: {name: Ada Rowe}
            outlet: The Gazette
            link: relative/only
            lang: en
            tags: [a, b]
            ---

            It rained.
            """);

    assertThat(article.metadata())
        .isEqualTo(
            new Metadata(
                Optional.empty(),
                Optional.of("Rain"),
                Optional.of("The Gazette"),
                List.of("Ada Rowe"),
                Optional.of(Publication.parse("2019-05-03T10:15:00Z")),
                Optional.empty(),
                Optional.of("en")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "published: 2019-05-03 10:15 | 2019-05-03",
        "published: May 3, 2019 | 2019-05-03",
        "published: 1556878500 | 2019-05-03T10:15:00Z",
        "date: 1556878500 | 2019-05-03T10:15:00Z",
      })
  void aFrontMatterTellsTheDateAsPeopleWriteIt(String yaml, String date) {
    assertThat(article("---\n" + yaml + "\n---\nIt rained.").metadata().published())
        .contains(Publication.parse(date));
  }

  private static Article article(String text) {
    return article(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Article article(byte[] bytes) {
    return ((ReadResult.Read) read(bytes, ReadOptions.DEFAULT)).article();
  }

  private static ReadResult.Rejected rejected(String text) {
    return rejected(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ReadResult.Rejected rejected(byte[] bytes) {
    return (ReadResult.Rejected) read(bytes, ReadOptions.DEFAULT);
  }

  private static ReadResult read(byte[] bytes, ReadOptions options) {
    try (Input input = Input.of("a.txt", new ByteArrayInputStream(bytes))) {
      return results(input, options).getFirst();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<ReadResult> results(Input input, ReadOptions options) {
    return Readings.of(new PlainText(), input, options);
  }
}
