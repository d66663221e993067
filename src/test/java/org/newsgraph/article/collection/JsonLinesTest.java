package org.newsgraph.article.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.Raw;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Source;
import org.newsgraph.article.reading.ArticleReader;
import org.newsgraph.fact.FactsWriter;

class JsonLinesTest {
  private static final String RAIN =
      "{\"title\": \"Rain\", \"body\": \"It rained.\", \"link\": \"https://news.example/1\","
          + " \"date\": \"2021-03-04 10:00:00\", \"author\": \"By Ada Rowe and Tim Hall\","
          + " \"source\": {\"name\": \"The Gazette\"}, \"lang\": \"en\", \"id\": 17}";

  @TempDir Path folder;

  @Test
  void readsOneArticleALineByTheCommonNames() throws IOException {
    Article article = article(read("a.jsonl", RAIN + "\n").getFirst());

    assertThat(article.text()).isEqualTo("Rain\n\nIt rained.");
    assertThat(article.source().name()).isEqualTo("17");
    assertThat(article.metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("https://news.example/1"),
                Optional.of("Rain"),
                Optional.of("The Gazette"),
                List.of("Ada Rowe", "Tim Hall"),
                Optional.of(Publication.parse("2021-03-04")),
                Optional.empty(),
                Optional.of("en")));
  }

  @Test
  void linesAreRecognizedWithoutTheName() throws IOException {
    assertThat(read("lines", RAIN + "\n" + RAIN))
        .hasSize(2)
        .allMatch(ReadResult.Read.class::isInstance);
  }

  @Test
  void anArrayIsReadElementByElement() throws IOException {
    assertThat(
            read("a.json", "[\n" + RAIN + ",\n{\"text\": \"a ] \\\" , }\"} , 7, " + RAIN + "\n]\n"))
        .hasSize(4)
        .filteredOn(ReadResult.Read.class::isInstance)
        .hasSize(3);
  }

  @Test
  void aBrokenLineCostsThatLineAndIsKept() throws IOException {
    List<ReadResult> results = read("a.jsonl", RAIN + "\n\n{\"text\": \"It sn\n" + RAIN + "\n");

    assertThat(results).hasSize(3);
    ReadResult.Rejected rejected = (ReadResult.Rejected) results.get(1);
    assertThat(rejected.where()).contains("a.jsonl, line 3");
    assertThat(rejected.reason()).startsWith("no valid JSON");
    int begin = RAIN.length() + 2;
    assertThat(rejected.raw())
        .isEqualTo(new Raw.InFile(folder.resolve("a.jsonl"), begin, begin + 15));
  }

  @Test
  void aDateThatIsNoneAndAMissingTextAreRejected() throws IOException {
    assertThat(
            read(
                "a.jsonl", "{\"text\": \"It rained.\", \"date\": \"soon\"}\n{\"title\": \"Rain\"}"))
        .extracting(result -> ((ReadResult.Rejected) result).reason())
        .satisfiesExactly(
            date -> assertThat(date).startsWith("not a date"),
            text -> assertThat(text).startsWith("there is no text in it"));
  }

  @Test
  void aLineThatIsTooLongAndOneThatIsTooDeepCostNothingElse() throws IOException {
    String deep = "{\"text\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    String large = "{\"text\": \"" + "x".repeat(17 << 20) + "\"}";

    assertThat(read("a.jsonl", deep + "\n" + large + "\n" + RAIN))
        .satisfiesExactly(
            first -> assertThat(first).isInstanceOf(ReadResult.Rejected.class),
            second -> assertThat(((ReadResult.Rejected) second).reason()).startsWith("more than"),
            third -> assertThat(third).isInstanceOf(ReadResult.Read.class));
  }

  @Test
  void whatReadWritesComesBackAsItWas() throws IOException {
    Article article =
        new Article(
            new Metadata(
                Optional.of("https://news.example/a?b=1"),
                Optional.of("Rain “again”"),
                Optional.of("The Gazette"),
                List.of("Ada Rowe"),
                Optional.of(Publication.parse("2021-03-04T05:06:07+01:00")),
                Optional.of("Tarvik"),
                Optional.of("en")),
            "Rain “again”\n\n  3 Min Read\tof 🔥 things.\n\nBy Nobody",
            List.of(),
            new Source("a.html", Optional.of("text/html"), Optional.of("ab".repeat(32))));

    assertThat(article(read("a.jsonl", FactsWriter.write(article)).getFirst())).isEqualTo(article);
  }

  private List<ReadResult> read(String name, String content) throws IOException {
    Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    try (Stream<ReadResult> results =
        new ArticleReader(ReadOptions.DEFAULT).read(List.of(folder.resolve(name).toString()))) {
      return results.toList();
    }
  }

  private static Article article(ReadResult result) {
    return ((ReadResult.Read) result).article();
  }
}
