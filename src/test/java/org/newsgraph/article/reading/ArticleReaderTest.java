package org.newsgraph.article.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleException;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Input;
import org.newsgraph.article.Publication;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Source;
import org.newsgraph.article.text.PlainText;

class ArticleReaderTest {
  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    write("b.txt", "It snowed.");
    write("a.txt", "It rained.");
    write("README.md", "# Weather");
    write("b.meta.json", "{\"headline\": \"Snow\", \"editor\": 7}");
    write("deep/c.TXT", "It hailed.");
    write("deep/.hidden.txt", "It froze.");
  }

  @Test
  void walksAFolderInTheOrderOfNames() {
    assertThat(texts("")).containsExactly("It rained.", "Snow\n\nIt snowed.", "It hailed.");
  }

  @Test
  void takesWhatAGlobMatches() {
    assertThat(texts("*.txt")).containsExactly("It rained.", "Snow\n\nIt snowed.");
    assertThat(texts("**/*.TXT")).containsExactly("It hailed.");
  }

  @Test
  void takesAFileWhateverItsName() {
    assertThat(texts("README.md")).containsExactly("# Weather");
  }

  @Test
  void aNameThatLeavesNoRoomForThatOfItsMetadataIsAName() throws IOException {
    String name = "n".repeat(250) + ".txt";
    write(name, "It thundered.");

    assertThat(texts(name)).containsExactly("It thundered.");
  }

  @Test
  void readsTheStandardInput() {
    ByteArrayInputStream in =
        new ByteArrayInputStream("It rained.".getBytes(StandardCharsets.UTF_8));

    try (Stream<ReadResult> results = reader().read(List.of("-"), in)) {
      assertThat(results).singleElement().isInstanceOf(ReadResult.Read.class);
    }
  }

  @Test
  void aMissingFileIsRejectedAndTheNextOneRead() {
    List<ReadResult> results = read("none.txt", "a.txt");

    assertThat(rejected(results.getFirst()).name()).isEqualTo("none.txt");
    assertThat(rejected(results.getFirst()).reason()).startsWith("there is no such file");
    assertThat(results.getLast()).isInstanceOf(ReadResult.Read.class);
  }

  @Test
  void aGlobWithoutMatchIsRejected() {
    assertThat(rejected(read("*.text").getFirst()).reason()).startsWith("there is no such file");
  }

  @Test
  void anImpossibleGlobIsRefusedAtOnce() {
    assertThatThrownBy(() -> read("[.txt"))
        .isInstanceOf(ArticleException.class)
        .hasMessageContaining("is no pattern");
  }

  @Test
  void tellsWhatWasRead() {
    Article article = ((ReadResult.Read) read("a.txt").getFirst()).article();

    assertThat(article.source())
        .isEqualTo(
            new Source(
                "a.txt",
                Optional.of("text/plain"),
                Optional.of(DigestUtils.sha256Hex("It rained.".getBytes(StandardCharsets.UTF_8)))));
  }

  @Test
  void theDefaultDateIsForArticlesWithoutOne() throws IOException {
    write("dated.txt", "---\npublished: 2019-05-03\n---\nIt rained.");
    Publication date = Publication.parse("2020-01-01");
    ArticleReader reader = new ArticleReader(ReadOptions.DEFAULT.published(Optional.of(date)));

    try (Stream<ReadResult> results = reader.read(inputs("a.txt", "dated.txt"))) {
      assertThat(results.map(r -> ((ReadResult.Read) r).article().metadata().published().get()))
          .containsExactly(date, Publication.parse("2019-05-03"));
    }
  }

  @Test
  void anInputMayHoldAnyNumberOfArticlesOfWhichOneIsInMemory() {
    AtomicInteger made = new AtomicInteger();
    ArticleReader reader =
        new ArticleReader(ReadOptions.DEFAULT, List.of(new Endless(made), new PlainText()));

    try (Stream<ReadResult> results = reader.read(inputs("a.txt"))) {
      var iterator = results.iterator();
      for (int i = 0; i < 10; i++) {
        iterator.next();
      }
    }

    assertThat(made.get()).isLessThan(20);
  }

  @Test
  void anInputOnWhichAFormatFailsCostsItselfAlone() {
    assertThat(reasons(new Failing(true)))
        .containsExactly(
            "the reading failed (java.lang.StackOverflowError); please report it with the file",
            "read");
  }

  @Test
  void anArticleOnWhichAFormatFailsCostsItselfAlone() {
    assertThat(reasons(new Failing(false)))
        .containsExactly(
            "no article 1",
            "the reading failed (java.lang.IllegalStateException: 2);"
                + " please report it with the file",
            "no article 3",
            "read");
  }

  private List<String> reasons(ArticleFormat format) {
    ArticleReader reader =
        new ArticleReader(ReadOptions.DEFAULT, List.of(format, new PlainText()));
    try (Stream<ReadResult> results = reader.read(inputs("a.txt", "b.txt"))) {
      return results.map(r -> r instanceof ReadResult.Rejected bad ? bad.reason() : "read").toList();
    }
  }

  /// A format that has a fault.
  ///
  /// @param atOnce whether it shows before the first article
  private record Failing(boolean atOnce) implements ArticleFormat {

    @Override
    public Set<String> endings() {
      return Set.of();
    }

    @Override
    public boolean recognizes(Input input) throws IOException {
      boolean recognized =
          new String(input.head(), StandardCharsets.UTF_8).startsWith("It rained");
      if (recognized && atOnce) {
        throw new StackOverflowError();
      }
      return recognized;
    }

    @Override
    public Iterator<ReadResult> read(Input input, Reading reading) {
      Iterator<Integer> numbers = List.of(1, 2, 3).iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return numbers.hasNext();
        }

        @Override
        public ReadResult next() {
          int number = numbers.next();
          if (number == 2) {
            throw new IllegalStateException("2");
          }
          return input.rejected("no article " + number);
        }
      };
    }
  }

  /// A format whose inputs never end.
  private record Endless(AtomicInteger made) implements ArticleFormat {

    @Override
    public Set<String> endings() {
      return Set.of(".endless");
    }

    @Override
    public boolean recognizes(Input input) throws IOException {
      return new String(input.head(), StandardCharsets.UTF_8).startsWith("It rained");
    }

    @Override
    public Iterator<ReadResult> read(Input input, Reading reading) {
      return IntStream.generate(made::incrementAndGet)
          .<ReadResult>mapToObj(i -> input.rejected("no article " + i))
          .iterator();
    }
  }

  private static ArticleReader reader() {
    return new ArticleReader(ReadOptions.DEFAULT);
  }

  private List<ReadResult> read(String... names) {
    try (Stream<ReadResult> results = reader().read(inputs(names))) {
      return results.toList();
    }
  }

  private List<String> texts(String name) {
    return read(name).stream().map(r -> ((ReadResult.Read) r).article().text()).toList();
  }

  private List<String> inputs(String... names) {
    return Stream.of(names).map(name -> folder + "/" + name).toList();
  }

  private static ReadResult.Rejected rejected(ReadResult result) {
    return (ReadResult.Rejected) result;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
