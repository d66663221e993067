package org.newsgraph.article.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.Raw;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Results;
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
  void aMissingTextIsRejectedAndADateThatCannotBeReadIsUnknown() throws IOException {
    List<ReadResult> results =
        read("a.jsonl", "{\"text\": \"It rained.\", \"date\": \"n/a\"}\n{\"title\": \"Rain\"}");

    assertThat(article(results.getFirst()).metadata().published()).isEmpty();
    assertThat(((ReadResult.Rejected) results.getLast()).reason())
        .startsWith("there is no text in it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Mar 4, 2021\" | 2021-03-04",
        "\"2021-03-04T05:06:07+0000\" | 2021-03-04T05:06:07Z",
        "\"2021-03-04 05:06:07 UTC\" | 2021-03-04T05:06:07Z",
        "\"20210304T050607Z\" | 2021-03-04T05:06:07Z",
        "\"1614834367\" | 2021-03-04T05:06:07Z",
        "1614834367000 | 2021-03-04T05:06:07Z",
        "1614834367.5 | 2021-03-04T05:06:07Z",
        "\"Thu, 04 Mar 2021 05:06:07 EST\" | 2021-03-04T05:06:07-05:00",
      })
  void datesAreReadAsTheyAreWritten(String written, String date) throws IOException {
    assertThat(
            article(
                    read("a.jsonl", "{\"text\": \"It rained.\", \"date\": " + written + "}")
                        .getFirst())
                .metadata()
                .published())
        .contains(Publication.parse(date));
  }

  @Test
  void aListOfTextsIsItsParagraphs() throws IOException {
    String lines =
        """
        {"title": "Rain", "text": ["It rained.", "", "It poured."]}
        {"title": "Rain", "body": [{"text": "It rained."}, {"text": "It poured."}]}
        {"title": {"rendered": "Rain"}, "content": {"rendered": "<p>It rained.</p><p>It poured.</p>"}}
        {"title": "Rain", "text": {"name": "main", "body": "It rained.\\n\\nIt poured."}}
        """;

    assertThat(read("a.jsonl", lines))
        .hasSize(4)
        .allSatisfy(result ->
            assertThat(article(result).text()).isEqualTo("Rain\n\nIt rained.\n\nIt poured."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rowe, Ada | Ada Rowe",
        "By Rowe, Ada M. | Ada M. Rowe",
        "Rowe, Ada; van Hall, Tim | Ada Rowe, Tim van Hall",
        "Ada Rowe, Tim Hall | Ada Rowe, Tim Hall",
        "Ada Rowe, Tim Hall and Max Low | Ada Rowe, Tim Hall, Max Low",
        "AFP, Reuters | AFP, Reuters",
      })
  void aSurnameBeforeTheGivenNameIsOneAuthor(String told, String names) throws IOException {
    assertThat(
            article(
                    read("a.jsonl", "{\"text\": \"It rained.\", \"author\": \"" + told + "\"}")
                        .getFirst())
                .metadata()
                .authors())
        .containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\": \"Hail\", \"text\": \"A 3\" stone fell\"}",
        "{\"title\": \"Hail\", \"text\": \"It hailed}",
        "{\"title\": \"Hail\", \"tags\": [1, 2}",
        "{\"title\": \"Hail\", \"tags\": [1, 2, \"text\": \"It hailed.\"}",
        "{\"title\": \"Hail\", \"text\": \"It hailed.\"",
        "{\"title\": \"Hail\", \"authors\": [{\"name\": \"A\"}, {\"name\": \"B\"}], \"text\": \"3\" fell\"}",
      })
  void aBrokenElementCostsNoOther(String broken) throws IOException {
    String array = "[" + RAIN + ",\n" + broken + ",\n" + RAIN + ", " + RAIN + "]";

    List<ReadResult> results = read("a.json", array);

    assertThat(results).filteredOn(ReadResult.Read.class::isInstance).hasSize(3);
    assertThat(results)
        .filteredOn(ReadResult.Rejected.class::isInstance)
        .singleElement()
        .satisfies(result ->
            assertThat(Results.inFile((ReadResult.Rejected) result))
                .startsWith(broken)
                .doesNotContain("Rain"));
  }

  @Test
  void anArrayThatIsCutOffSaysSo() throws IOException {
    List<ReadResult> results = read("a.json", "[" + RAIN + ",\n" + RAIN + ",\n");

    assertThat(results).hasSize(3);
    ReadResult.Rejected rejected = (ReadResult.Rejected) results.getLast();
    assertThat(rejected.where()).endsWith("a.json, after element 2");
    assertThat(rejected.reason()).startsWith("the list does not end");
  }

  @Test
  void arraysMayFollowEachOther() throws IOException {
    assertThat(read("a.json", "[" + RAIN + "]\n[" + RAIN + "]\n"))
        .hasSize(2)
        .allMatch(ReadResult.Read.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n  \"title\": \"Rain\",\n  \"maintext\": \"It rained.\"\n}\n",
        "{\"title\": \"Rain\",\n  \"maintext\": \"It rained.\"}\n",
        "{ \"title\": \"Rain\", \"maintext\": \"It rained.\"}",
      })
  void oneObjectIsReadHoweverItIsSpaced(String object) throws IOException {
    for (String several : List.of(object, object + "\n" + object)) {
      assertThat(read("a.json", several))
          .isNotEmpty()
          .allSatisfy(result -> assertThat(article(result).text()).isEqualTo("Rain\n\nIt rained."));
    }
  }

  @Test
  void itemsOfNinjsMayBeLinesOrElements() throws IOException {
    String item =
        "{\"uri\": \"https://agency.example/1\", \"pubstatus\": \"usable\","
            + " \"headline\": \"Rain\", \"body_text\": \"It rained.\"}";

    for (String many : List.of(item + "\n" + item + "\n", "[" + item + ", " + item + "]")) {
      assertThat(read("a.json", many))
          .hasSize(2)
          .allSatisfy(result -> assertThat(article(result).text()).isEqualTo("Rain\n\nIt rained."));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void wideEncodingsAreReadByTheirMark(String charset) throws IOException {
    for (String form : List.of(RAIN + "\n" + RAIN, "[" + RAIN + "," + RAIN + "]")) {
      Files.write(folder.resolve("a.json"), ("\uFEFF" + form).getBytes(Charset.forName(charset)));
      assertThat(read("a.json")).hasSize(2).allMatch(ReadResult.Read.class::isInstance);
    }
  }

  @Test
  void tagsOfAnyKindAreTakenOutOfATextAndItsBlankLinesStay() throws IOException {
    assertThat(
            article(read("a.jsonl", "{\"text\": \"<ul><li>It rained.</li></ul>\"}").getFirst())
                .text())
        .isEqualTo("It rained.");
    assertThat(
            article(
                    read(
                            "a.jsonl",
                            "{\"text\": \"It <b>rained</b> &amp; blew.\\n\\nIt <br> poured.\"}")
                        .getFirst())
                .text())
        .isEqualTo("It rained & blew.\n\nIt\npoured.");
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
    return read(name);
  }

  private List<ReadResult> read(String name) throws IOException {
    try (Stream<ReadResult> results =
        new ArticleReader(ReadOptions.DEFAULT).read(List.of(folder.resolve(name).toString()))) {
      return results.toList();
    }
  }

  private static Article article(ReadResult result) {
    return ((ReadResult.Read) result).article();
  }
}
