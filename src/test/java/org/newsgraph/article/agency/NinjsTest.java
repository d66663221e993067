package org.newsgraph.article.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.article.Results.article;
import static org.newsgraph.article.Results.input;
import static org.newsgraph.article.Results.rejected;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.ReadResult.Cause;
import org.newsgraph.article.Results;

class NinjsTest {
  private static final Ninjs NINJS = new Ninjs();

  @Test
  void readsVersion1() throws IOException {
    Article article = sample("ninjs-1.json");

    assertThat(article.metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("http://agency.example/items/20150302-7"),
                Optional.of("Whales seen off Tarvik"),
                Optional.of("Northern Agency"),
                List.of("Greta Olsen", "Paul Stein"),
                Optional.of(Publication.parse("2015-03-02T12:05:00+01:00")),
                Optional.of("Tarvik"),
                Optional.of("en")));
    assertThat(article.text())
        .isEqualTo(
            """
            Whales seen off Tarvik

            Nine whales were seen off Tarvik on Monday.

            Fishermen kept away from them.\
            """);
    assertThat(article.source().mediaType()).contains("application/ninjs+json");
  }

  @Test
  void readsVersion2() throws IOException {
    Article article = sample("ninjs-2.json");

    assertThat(article.metadata())
        .isEqualTo(
            new Metadata(
                Optional.empty(),
                Optional.of("Whales leave the bay of Tarvik"),
                Optional.of("Northern Agency"),
                List.of("Greta Olsen"),
                Optional.of(Publication.parse("2020-06-11T08:30:00+02:00")),
                Optional.of("Tarvik"),
                Optional.of("en-GB")));
    assertThat(article.text())
        .endsWith("\n\nThe whales left the bay in the night.\n\nNobody saw them go.");
    assertThat(article.source().name()).isEqualTo("urn:newsml:agency.example:20200611:whales");
  }

  @Test
  void readsVersion3() throws IOException {
    Article article = sample("ninjs-3.json");

    assertThat(article.metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("https://agency.example/2024/whales"),
                Optional.of("Whales are back"),
                Optional.of("Northern Agency"),
                List.of("Greta Olsen"),
                Optional.of(Publication.parse("2024-01-30T06:00:00Z")),
                Optional.of("Tarvik"),
                Optional.of("en")));
    assertThat(article.text()).endsWith("The whales came back.\n\nTarvik counts <9> of them.");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"pubstatus\": \"canceled\"', WITHDRAWN",
    "'\"pubStatus\": \"withheld\"', WITHDRAWN",
    "'\"type\": \"picture\"', OTHER_TYPE",
    "'\"type\": \"event\"', OTHER_TYPE",
  })
  void whatIsNoArticleIsSkipped(String field, Cause cause) {
    assertThat(Results.of(NINJS, item(field + ", \"body_text\": \"It rained.\"")))
        .containsExactly(new ReadResult.Skipped("urn:x:1", cause));
  }

  @Test
  void aCompositeIsAnArticleWhereItHasABody() {
    assertThat(Results.of(NINJS, item("\"type\": \"composite\", \"body_text\": \"It rained.\"")))
        .singleElement()
        .isInstanceOf(ReadResult.Read.class);
    assertThat(Results.of(NINJS, item("\"type\": \"composite\"")))
        .containsExactly(new ReadResult.Skipped("urn:x:1", Cause.OTHER_TYPE));
  }

  @Test
  void aHeadlineAloneIsSkippedAndADescriptionStandsInForABody() {
    assertThat(Results.of(NINJS, item("\"headline\": \"Rain\"")))
        .containsExactly(new ReadResult.Skipped("urn:x:1", Cause.NO_TEXT));
    assertThat(
            article(Results.of(NINJS, item("\"description_text\": \"It rained.\"")).getFirst())
                .text())
        .isEqualTo("It rained.");
  }

  @Test
  void aBodyInNitfIsRead() {
    String body =
        "<nitf><body><body.content><p>It rained.</p><p>It stopped.</p></body.content></body></nitf>";

    assertThat(
            article(
                    Results.of(
                            NINJS,
                            item(
                                "\"bodies\": [{\"contenttype\": \"application/nitf+xml\","
                                    + " \"value\": \""
                                    + body
                                    + "\"}]"))
                        .getFirst())
                .text())
        .isEqualTo("It rained.\n\nIt stopped.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"headline\": 7, \"bodies\": \"x\", \"body_text\": \"It rained.\"",
        "\"bodies\": [1, null, {\"value\": {}}], \"language\": [], \"body_text\": \"It rained.\"",
        "\"versioncreated\": \"soon\", \"language\": \"no language!\", \"by\": {},"
            + " \"body_text\": \"It rained.\"",
      })
  void fieldsOfOtherTypesAreNotTold(String fields) {
    Article article = article(Results.of(NINJS, item(fields)).getFirst());

    assertThat(article.text()).isEqualTo("It rained.");
    assertThat(article.metadata()).isEqualTo(Metadata.UNKNOWN);
  }

  @Test
  void brokenJsonIsRejectedWithItsLine() {
    ReadResult.Rejected rejected =
        rejected(Results.of(NINJS, "{\"uri\": \"x\",\n\"body_text\": \"cut}").getFirst());

    assertThat(rejected.where()).isEqualTo("input, line 2");
    assertThat(rejected.reason()).startsWith("no valid JSON");
    assertThat(Results.of(NINJS, item("\"body_text\": \"x\"") + "{}"))
        .singleElement()
        .isInstanceOf(ReadResult.Rejected.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"schema\": \"article-facts/1\", \"article\": {\"uri\": \"x\", \"text\": \"x\"}}",
        "{\"uri\": \"https://x.example\", \"title\": \"x\"}",
        "{\"headline\": \"Rain\", \"body_text\": \"x\"}",
        "{\"a\": {\"uri\": \"x\", \"body_text\": \"x\"}}",
        "[]",
        "{",
        "",
      })
  void recognizesNothingElse(String text) throws IOException {
    assertThat(NINJS.recognizes(input(text))).isFalse();
  }

  @Test
  void recognizesItsVersions() throws IOException {
    for (String name : List.of("ninjs-1.json", "ninjs-2.json", "ninjs-3.json")) {
      String text =
          new String(Results.sample(getClass(), name), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(NINJS.recognizes(input(text))).isTrue();
    }
  }

  @Test
  void deepNestingIsRefused() {
    assertThat(
            rejected(
                    Results.of(NINJS, item("\"body_text\": \"x\", \"y\": " + "[".repeat(100_000)))
                        .getFirst())
                .reason())
        .contains("nesting depth");
  }

  private Article sample(String name) throws IOException {
    List<ReadResult> results = Results.of(NINJS, Results.sample(getClass(), name));
    assertThat(results).hasSize(1);
    return article(results.getFirst());
  }

  private static String item(String fields) {
    return "{\"uri\": \"urn:x:1\", " + fields + "}";
  }
}
