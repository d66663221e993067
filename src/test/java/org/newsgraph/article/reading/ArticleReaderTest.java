package org.newsgraph.article.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
    assertThat(told(""))
        .containsExactly(
            "README.md of a type without articles",
            "It rained.",
            "Snow\n\nIt snowed.",
            "It hailed.");
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
  void aFileInAFolderIsReadByItsContentWhereItsNameTellsNothing() throws IOException {
    String page =
        "<!DOCTYPE html><title>Rain</title><article><h1>Rain</h1><p>It rained on Hull all day, and"
            + " the harbour was closed until the evening, the port said.</p></article>";
    String feed =
        "<rss version='2.0'><channel><title>Weather</title><item><title>Hail</title>"
            + "<description>It hailed in Leeds.</description></item></channel></rss>";
    write("odd/page.php", page);
    write("odd/index", page);
    Files.write(folder.resolve("odd/dump.gz"), gzip(page));
    Files.write(folder.resolve("odd/feed.rss.gz"), gzip(feed));
    write("odd/lines.1", "{\"title\": \"Sleet\", \"text\": \"It sleeted.\"}\n");
    write("odd/code.py", "print('It rained.')");
    Files.write(folder.resolve("odd/code.py.gz"), gzip("print('It rained.')"));
    write("odd/log.1", "{\"level\": \"info\", \"at\": 1}\n{\"level\": \"info\", \"at\": 2}\n");
    write("odd/picture.svg", "<?xml version='1.0'?><svg/>");
    write("odd/program.bin", "\0\1\2");
    Files.write(folder.resolve("odd/letter.docx"), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});

    String rain =
        "Rain\n\nIt rained on Hull all day, and the harbour was closed until the evening, the port"
            + " said.";
    assertThat(told("odd"))
        .containsExactly(
            "code.py of a type without articles",
            "code.py of a type without articles",
            rain,
            "Hail\n\nIt hailed in Leeds.",
            rain,
            "letter.docx of a type without articles",
            "Sleet\n\nIt sleeted.",
            "log.1 of a type without articles",
            rain,
            "picture.svg of a type without articles",
            "program.bin of a type without articles");
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  @Test
  void whatTheProgramWritesIsLeftOutOfFolders() throws IOException {
    write("out.txt", "It was written.");
    write("rejects/d.txt", "It was rejected.");
    write("deep/out.txt", "It drizzled.");
    ArticleReader reader =
        reader().without(List.of(folder.resolve("rejects"), folder.resolve("deep/../out.txt")));

    try (Stream<ReadResult> results = reader.read(List.of(folder.toString()))) {
      assertThat(results.map(ArticleReaderTest::told))
          .containsExactly(
              "README.md of a type without articles",
              "It rained.",
              "Snow\n\nIt snowed.",
              "It hailed.",
              "It drizzled.");
    }
    try (Stream<ReadResult> results = reader.read(inputs("out.txt"))) {
      assertThat(results.map(ArticleReaderTest::told)).containsExactly("It was written.");
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Timeout(20)
  void aPipeInAFolderIsNotWaitedForAndOneThatIsGivenIsRead() throws Exception {
    Files.createDirectory(folder.resolve("pipes"));
    for (String name : List.of("p.txt", "q.pipe")) {
      String path = folder.resolve("pipes/" + name).toString();
      assertThat(new ProcessBuilder("mkfifo", path).start().waitFor()).isZero();
    }

    assertThat(told("pipes"))
        .containsExactly(
            "p.txt: cannot be read: a pipe or a device, not a file",
            "q.pipe of a type without articles");
    Path pipe = folder.resolve("pipes/p.txt");
    Thread writer = Thread.ofVirtual().start(() -> writeTo(pipe));
    assertThat(told("pipes/p.txt")).containsExactly("It rained.");
    writer.join();
  }

  private static void writeTo(Path pipe) {
    try {
      Files.writeString(pipe, "It rained.", StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    ArticleReader reader = new ArticleReader(ReadOptions.DEFAULT, List.of(format, new PlainText()));
    try (Stream<ReadResult> results = reader.read(inputs("a.txt", "b.txt"))) {
      return results
          .map(r -> r instanceof ReadResult.Rejected bad ? bad.reason() : "read")
          .toList();
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
      boolean recognized = new String(input.head(), StandardCharsets.UTF_8).startsWith("It rained");
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

  private List<String> told(String name) {
    return read(name).stream().map(ArticleReaderTest::told).toList();
  }

  private static String told(ReadResult result) {
    return switch (result) {
      case ReadResult.Read(Article article) -> article.text();
      case ReadResult.Skipped(String name, ReadResult.Cause cause) -> name + " " + cause;
      case ReadResult.Rejected bad -> bad.name() + ": " + bad.reason();
      case ReadResult.Noted noted -> noted.note();
    };
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
