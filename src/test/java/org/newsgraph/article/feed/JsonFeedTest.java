package org.newsgraph.article.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.article.Results.article;
import static org.newsgraph.article.Results.headlines;
import static org.newsgraph.article.Results.held;
import static org.newsgraph.article.Results.inFile;
import static org.newsgraph.article.Results.input;
import static org.newsgraph.article.Results.rejected;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Input;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Readings;
import org.newsgraph.article.Results;

class JsonFeedTest {
  private static final String OPENING =
      "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Bay\", \"items\": [";

  @TempDir Path folder;

  @Test
  void readsVersion11() throws IOException {
    List<ReadResult> results =
        Results.of(new JsonFeed(), Results.sample(getClass(), "feed-1.1.json"));

    Article ferries = article(results.get(0));
    assertThat(ferries.metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("https://fjord.example/2023/ferry"),
                Optional.of("Ferries stay in port &amp; wait"),
                Optional.of("Fjord & Fell"),
                List.of("Siri Holm", "Tor Vik"),
                Optional.of(Publication.parse("2023-01-15T21:05:00+01:00")),
                Optional.empty(),
                Optional.of("en-GB")));
    assertThat(ferries.text())
        .endsWith("\n\nNo ferry left Lenvik on Sunday.\n\nThe wind was too strong.");
    assertThat(ferries.source().name()).isEqualTo("fjord-1");
    assertThat(ferries.source().mediaType()).contains("application/feed+json");
    Article snow = article(results.get(1));
    assertThat(snow.text()).isEqualTo("Snow < 5 cm fell in Lenvik.\n\nMore is to come.");
    assertThat(snow.source().name()).isEqualTo("2");
    assertThat(snow.metadata().authors()).containsExactly("Fjord Desk");
    assertThat(snow.metadata().language()).contains("en");
    assertThat(snow.metadata().published()).contains(Publication.parse("2023-01-16"));
    assertThat(results.get(2)).isEqualTo(new ReadResult.Skipped("3", ReadResult.Cause.NO_TEXT));
    assertThat(results).hasSize(3);
  }

  @Test
  void readsVersion1WhoseFieldsAreSorted() throws IOException {
    List<ReadResult> results =
        Results.of(new JsonFeed(), Results.sample(getClass(), "feed-1.json"));

    assertThat(article(results.get(0)).metadata().publisher()).contains("Old News");
    assertThat(article(results.get(0)).metadata().authors()).containsExactly("Kari Moe");
    assertThat(article(results.get(1)).metadata().authors()).containsExactly("Old Desk");
  }

  @Test
  void recognizesAFeedWhoseVersionComesLate() throws IOException {
    String late =
        "{\"home_page_url\": \"https://x.example/\", \"items\": [{\"content_text\": \""
            + "x".repeat(40_000)
            + "\"}], \"version\": \"https://jsonfeed.org/version/1\"}";

    assertThat(new JsonFeed().recognizes(input(late))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"items\": []}",
        "{\"version\": \"1.1\", \"title\": \"x\"}",
        "{\"schema\": \"article-facts/1\", \"article\": {\"text\": \"x\"}}",
        "[{\"version\": \"https://jsonfeed.org/version/1\"}]",
        "It rained.",
        "",
      })
  void recognizesNothingElse(String text) throws IOException {
    assertThat(new JsonFeed().recognizes(input(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"b\", \"content_text\": \"cut}",
        "{\"id\": \"b\", \"content_text\": \"c\\u00zz\"}",
        "{\"id\": \"b\" \"content_text\": \"c\"}",
        "{\"id\": b, \"content_text\": \"c\"}",
        "{\"id\": \"b\", \"content_text\": \"c\"",
        "{\"id\": \"b\", \"content_text\": \"line\nline\"}",
      })
  void aBrokenItemCostsNoOther(String broken) {
    String feed = OPENING + fine("One") + ",\n" + broken + ", " + fine("Two") + "]}";

    List<ReadResult> results = Results.of(new JsonFeed(), feed);

    assertThat(headlines(results)).containsExactly("One", "Two");
    assertThat(results).hasSize(3);
    ReadResult.Rejected rejected = rejected(results.get(1));
    assertThat(rejected.reason()).startsWith("no valid JSON: ");
    assertThat(rejected.where()).isEqualTo("input, item 2");
    assertThat(held(rejected)).startsWith(broken.substring(0, 5)).doesNotContain("Two");
  }

  @Test
  void aRejectIsTheItemsBytesInItsFile() throws IOException {
    String broken = "{\"id\": \"ö\" 1}";
    Path file = folder.resolve("feed.json");
    Files.writeString(file, "\uFEFF" + OPENING + fine("Ä") + "," + broken + "," + fine("B") + "]}");

    List<ReadResult> results = Readings.of(new JsonFeed(), Input.open(file), ReadOptions.DEFAULT);

    assertThat(inFile(rejected(results.get(1)))).startsWith(broken);
  }

  @Test
  void aFeedThatIsCutOffSaysSo() {
    List<ReadResult> within = Results.of(new JsonFeed(), OPENING + fine("One") + ",{\"id\": \"Tw");
    List<ReadResult> between = Results.of(new JsonFeed(), OPENING + fine("One"));

    assertThat(headlines(within)).containsExactly("One");
    assertThat(rejected(within.get(1)).reason()).startsWith("no valid JSON");
    assertThat(headlines(between)).containsExactly("One");
    assertThat(rejected(between.getLast()).reason()).contains("cut off");
  }

  @Test
  void aFeedWithoutItemsIsSkippedAndOneWithoutTheirListRejected() {
    assertThat(Results.of(new JsonFeed(), OPENING + "]}"))
        .containsExactly(new ReadResult.Skipped("input", ReadResult.Cause.NO_TEXT));
    assertThat(
            rejected(
                    Results.of(new JsonFeed(), "{\"version\": \"https://jsonfeed.org/version/1\"}")
                        .getFirst())
                .reason())
        .isEqualTo("a feed without a list of items");
  }

  @Test
  void whatIsNoObjectIsRejected() {
    List<ReadResult> results =
        Results.of(new JsonFeed(), OPENING + "1, null, [2], " + fine("One") + "]}");

    assertThat(headlines(results)).containsExactly("One");
    assertThat(rejected(results.getFirst())).extracting(Results::held).isEqualTo("1, null, [2], ");
  }

  @Test
  void deepNestingAndLongNumbersAreRefused() {
    String deep = "{\"id\": \"d\", \"x\": " + "[".repeat(200_000) + "]".repeat(200_000) + "}";
    String number = "{\"id\": " + "9".repeat(1_000_000) + "}";

    List<ReadResult> results =
        Results.of(new JsonFeed(), OPENING + deep + "," + number + "," + fine("One") + "]}");

    assertThat(headlines(results)).containsExactly("One");
    assertThat(results).hasSize(3);
  }

  @Test
  void aFeedThatIsTooLargeIsRejected() {
    ReadOptions options = new ReadOptions(Optional.empty(), 100, 200);
    String feed = OPENING + fine("x".repeat(1000)) + "]}";

    assertThat(rejected(Readings.of(new JsonFeed(), input(feed), options).getFirst()).reason())
        .isEqualTo("more than 800 bytes; split it");
  }

  @Test
  void bytesOfWindowsAreRead() {
    byte[] feed = (OPENING + fine("Größe") + "]}").getBytes(Charset.forName("windows-1252"));

    assertThat(headlines(Results.of(new JsonFeed(), feed))).containsExactly("Größe");
  }

  private static String fine(String title) {
    return "{\"id\": \"%s\", \"title\": \"%s\", \"content_text\": \"It rained.\"}"
        .formatted(title, title);
  }
}
