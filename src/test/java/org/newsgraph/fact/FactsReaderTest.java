package org.newsgraph.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Article;

class FactsReaderTest {
  private static final String LINE =
      "{\"schema\":\"article-facts/1\",\"article\":{\"text\":\"Rain fell.\"}}";

  @Test
  void readsOnePrettyPrintedObject() {
    String json =
        """
        {
          "schema": "article-facts/1",

          "article": {
            "headline": "Rain fell"
          },
          "entities": [
            {
              "id": "e1", "type": "Place", "name": "Ostend"
            }
          ]
        }
        """;

    assertThat(read(json))
        .singleElement()
        .isInstanceOfSatisfying(
            FactsResult.Facts.class,
            result -> assertThat(result.facts().entities().getFirst().name()).isEqualTo("Ostend"));
  }

  @Test
  void readsOneObjectALine() {
    assertThat(read(LINE + "\r\n\n" + LINE + "\n" + LINE)).hasSize(3);
  }

  @Test
  void aBadLineCostsThatLineOnly() {
    List<FactsResult> results = read(LINE + "\n{\"schema\": nonsense}\n" + LINE);

    assertThat(results.get(0)).isInstanceOf(FactsResult.Facts.class);
    assertThat(results.get(1))
        .isInstanceOfSatisfying(
            FactsResult.Rejected.class,
            rejected -> {
              assertThat(rejected.where()).isEqualTo("facts.jsonl:2");
              assertThat(rejected.reason()).startsWith("/schema: no valid JSON");
              assertThat(rejected.raw()).isEqualTo("{\"schema\": nonsense}");
            });
    assertThat(results.get(2)).isInstanceOf(FactsResult.Facts.class);
  }

  @Test
  void aTruncatedLineCostsThatLineOnly() {
    List<FactsResult> results = read(LINE.substring(0, 50) + "\n" + LINE + "\n");

    assertThat(results).hasSize(2);
    assertThat(results.get(0)).isInstanceOf(FactsResult.Rejected.class);
    assertThat(results.get(1)).isInstanceOf(FactsResult.Facts.class);
  }

  @Test
  void aLineThatIsNoUtf8IsRejected() {
    byte[] bytes = (LINE.replace("fell", "f\u00e9ll") + "\n").getBytes(StandardCharsets.ISO_8859_1);

    try (Stream<FactsResult> results =
        FactsReader.read(new ByteArrayInputStream(bytes), "facts.jsonl")) {
      assertThat(results)
          .singleElement()
          .isInstanceOfSatisfying(
              FactsResult.Rejected.class,
              rejected -> assertThat(rejected.reason()).contains("not UTF-8"));
    }
  }

  @Test
  void somethingElseThanAnObjectIsRejected() {
    assertThat(read("[1, 2]"))
        .containsExactly(
            new FactsResult.Rejected(
                "facts.jsonl:1", "an object is expected, not an array", "[1, 2]"));
  }

  @Test
  void deepNestingIsRejected() {
    assertThat(read("[".repeat(100_000)))
        .singleElement()
        .isInstanceOfSatisfying(
            FactsResult.Rejected.class,
            rejected -> assertThat(rejected.reason()).contains("nesting depth"));
  }

  @Test
  void aByteOrderMarkIsSkipped() {
    assertThat(read("\uFEFF" + LINE)).singleElement().isInstanceOf(FactsResult.Facts.class);
  }

  @Test
  void anEmptyFileHoldsNothing() {
    assertThat(read("\n \n")).isEmpty();
  }

  @Test
  void theHeadlineIsTheTextWhereThereIsNone() {
    Article article =
        FactsReader.parse(
                "{\"schema\":\"article-facts/1\",\"article\":{\"headline\":\"Rain fell\"}}",
                "a.json")
            .article();

    assertThat(article.text()).isEqualTo("Rain fell");
  }

  @Test
  void theFileNamesTheSourceWhereTheFactsDoNot(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("rain.json"), LINE);

    try (Stream<FactsResult> results = FactsReader.read(file)) {
      assertThat(results)
          .singleElement()
          .isInstanceOfSatisfying(
              FactsResult.Facts.class,
              result ->
                  assertThat(result.facts().article().source().name()).isEqualTo("rain.json"));
    }
  }

  @Test
  void aFileThatIsNotThereIsNamed(@TempDir Path folder) {
    assertThatThrownBy(() -> FactsReader.read(folder.resolve("none.json")).close())
        .isInstanceOf(FactsException.class)
        .hasMessageContaining("none.json cannot be read");
  }

  private static List<FactsResult> read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (Stream<FactsResult> results =
        FactsReader.read(new ByteArrayInputStream(bytes), "facts.jsonl")) {
      return results.toList();
    }
  }
}
