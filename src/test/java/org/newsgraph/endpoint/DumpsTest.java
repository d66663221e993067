package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dumps that everybody may download.
class DumpsTest {
  private static final String QUADS = "<http://a.example/b> <http://a.example/c> \"d\" .\n";

  private static ServedNews news;
  private static Path folder;

  @BeforeAll
  static void serve(@TempDir Path directory) throws IOException {
    Path dumps = Files.createDirectories(directory.resolve("dumps"));
    folder = dumps;
    Path secret = Files.writeString(directory.resolve("secret.nq"), "secret");
    Files.writeString(dumps.resolve("news.nq"), QUADS);
    Files.writeString(dumps.resolve("news-2020.ttl.gz"), "packed");
    Files.writeString(dumps.resolve("news.nq.part"), "unfinished");
    Files.writeString(dumps.resolve(".hidden.nq"), "hidden file");
    Files.writeString(dumps.resolve("notes.html"), "<script></script>");
    Files.createSymbolicLink(dumps.resolve("linked.nq"), secret);
    for (String ending : List.of("ttl", "trig", "nt", "jsonld", "rdf", "hdt", "json", "nq.zst")) {
      Files.writeString(dumps.resolve("made." + ending), "packed");
    }
    Files.writeString(dumps.resolve("long.nq"), QUADS.repeat(1_000));
    Files.createDirectory(dumps.resolve("folder.nq"));
    Files.writeString(dumps.resolve("folder.nq/inner.nq"), "within");
    ServerOptions options = ServedNews.options(directory.resolve("store"));
    news = ServedNews.start(options.withDumps(dumps));
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  @Test
  void areListedWithWhatTheyAre() {
    HttpResponse<String> page = news.get("dump/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(ServedNews.contentType(page)).startsWith("text/html");
    assertThat(page.body())
        .containsSubsequence("href=\"news-2020.ttl.gz\"", "href=\"news.nq\"", "48 bytes")
        .doesNotContain(".part", "hidden", "linked", "folder", "notes");
    assertThat(news.get("dataset", "Accept", "text/html").body()).contains("href=\"./dump/\"");
  }

  @ParameterizedTest
  @CsvSource({
    "news.nq, application/n-quads",
    "news-2020.ttl.gz, application/gzip",
    "made.nq.zst, application/zstd",
    "made.ttl, text/turtle",
    "made.trig, application/trig",
    "made.nt, application/n-triples",
    "made.jsonld, application/ld+json",
    "made.rdf, application/rdf+xml",
    "made.hdt, application/vnd.hdt",
    "made.json, application/ld+json",
  })
  void areSentAsTheyAre(String name, String type) {
    HttpResponse<String> answer = news.get("dump/" + name);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(ServedNews.contentType(answer)).startsWith(type);
    assertThat(answer.body()).isEqualTo(name.equals("news.nq") ? QUADS : "packed");
  }

  @Test
  void goOnWhereADownloadBrokeOff() {
    HttpResponse<String> rest = news.get("dump/news.nq", "Range", "bytes=40-");

    assertThat(rest.statusCode()).isEqualTo(206);
    assertThat(rest.headers().firstValue("Content-Range")).hasValue("bytes 40-47/48");
    assertThat(rest.body()).isEqualTo(QUADS.substring(40));
  }

  @Test
  void endWhereTheyDo() {
    assertThat(news.get("dump/news.nq", "Range", "bytes=-8").body()).isEqualTo(QUADS.substring(40));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lines=1-2", "bytes=abc", "bytes=0-1,3-4"})
  void areSentWholeToWhoAsksForOtherThanOnePart(String range) {
    HttpResponse<String> answer = news.get("dump/news.nq", "Range", range);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(ServedNews.contentType(answer)).isEqualTo("application/n-quads;charset=utf-8");
    assertThat(answer.body()).isEqualTo(QUADS);
  }

  @Test
  void havePartsOnlyWithinTheirLength() {
    HttpResponse<String> answer = news.get("dump/news.nq", "Range", "bytes=48-");

    assertThat(answer.statusCode()).isEqualTo(416);
    assertThat(answer.headers().firstValue("Content-Range")).hasValue("bytes */48");
    assertThat(answer.body()).contains("Range Not Satisfiable").doesNotContain("OK");
  }

  @Test
  void partsAreOfTheFileItself() {
    HttpResponse<String> part =
        news.get("dump/long.nq", "Range", "bytes=0-9999", "Accept-Encoding", "gzip");

    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(part.body()).hasSize(10_000);
  }

  @Test
  void theHeadTellsHowLongTheyAre() {
    HttpResponse<String> head = news.send("HEAD", "dump/long.nq", "");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(48_000);
    assertThat(head.headers().firstValue("Accept-Ranges")).hasValue("bytes");
    assertThat(head.body()).isEmpty();
  }

  @Test
  void areNotSentAgainToWhoHasThem() {
    HttpResponse<String> dump = news.get("dump/news.nq");
    String tag = dump.headers().firstValue("ETag").orElseThrow();
    String changed = dump.headers().firstValue("Last-Modified").orElseThrow();
    HttpResponse<String> known = news.get("dump/news.nq", "If-None-Match", tag);

    assertThat(known.statusCode()).isEqualTo(304);
    assertThat(known.headers().firstValue("ETag")).hasValue(tag);
    assertThat(known.headers().firstValue("Content-Length")).hasValue("48");
    assertThat(news.get("dump/news.nq", "If-Modified-Since", changed).statusCode()).isEqualTo(304);
  }

  @Test
  void goOnOnlyWhereTheFileIsStillTheSame() throws IOException {
    Path changing = folder.resolve("changing.nq");
    Files.writeString(changing, "a".repeat(100));
    Files.setLastModifiedTime(changing, FileTime.from(Instant.parse("2020-01-02T03:04:05Z")));
    HttpResponse<String> before = news.get("dump/changing.nq");
    String tag = before.headers().firstValue("ETag").orElseThrow();
    String changed = before.headers().firstValue("Last-Modified").orElseThrow();

    assertThat(rest("If-Range", tag).statusCode()).isEqualTo(206);
    assertThat(rest("If-Range", changed).statusCode()).isEqualTo(206);
    assertThat(rest("If-Match", tag).statusCode()).isEqualTo(206);
    assertThat(rest("If-Range", "W/" + tag).statusCode()).isEqualTo(200);

    Files.writeString(changing, "b".repeat(100));

    assertThat(rest("If-Range", tag).body()).isEqualTo("b".repeat(100));
    assertThat(rest("If-Range", changed).body()).isEqualTo("b".repeat(100));
    assertThat(rest("If-Match", tag).statusCode()).isEqualTo(412);
    assertThat(rest("If-Unmodified-Since", changed).statusCode()).isEqualTo(412);
    assertThat(rest("If-None-Match", tag).statusCode()).isEqualTo(206);
  }

  private static HttpResponse<String> rest(String header, String value) {
    return news.get("dump/changing.nq", "Range", "bytes=50-", header, value);
  }

  @Test
  void theFolderWithoutItsSlashIsTheFolder() {
    HttpResponse<String> answer = news.get("dump");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/dump/");
  }

  @Test
  void canOnlyBeRead() {
    HttpResponse<String> answer = news.send("DELETE", "dump/news.nq", "");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
    assertThat(answer.body()).contains("This can only be read.");
  }

  @Test
  void ofVeryManyOnlySomeAreListed(@TempDir Path many) throws IOException {
    for (int i = 0; i < 1_234; i++) {
      Files.createFile(many.resolve("a-%04d.ttl".formatted(i)));
    }
    ServerOptions options = ServedNews.options(many.resolve("store")).withDumps(many);

    try (ServedNews other = ServedNews.start(options)) {
      assertThat(other.get("dump/").body())
          .contains("a-0999.ttl", "And 234 more")
          .doesNotContain("a-1000.ttl");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "missing.nq",
        "news.nq.part",
        ".hidden.nq",
        "notes.html",
        "linked.nq",
        "folder.nq",
        "folder.nq/",
        "folder.nq/inner.nq",
        "%2e%2e%2fsecret.nq",
        "..%2fsecret.nq",
        "news.nq%00"
      })
  void nothingElseIsSent(String name) {
    HttpResponse<String> answer = news.get("dump/" + name);

    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.body())
        .doesNotContain("secret", "unfinished", "</script>", "within", "hidden file");
  }

  @Test
  void thereAreNoneWithoutAFolder(@TempDir Path directory) {
    try (ServedNews without = ServedNews.start(directory)) {
      assertThat(without.get("dump/").statusCode()).isEqualTo(404);
      assertThat(without.get("dataset", "Accept", "text/html").body()).doesNotContain("dump/");
    }
  }

  @Test
  void aFileIsNoFolder(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("one.nq"), QUADS);
    ServerOptions options = ServedNews.options(directory.resolve("store")).withDumps(file);

    assertThatThrownBy(() -> ServedNews.start(options))
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining(file + " is a file");
  }

  @Test
  void aFolderThatIsNotThereIsNamed(@TempDir Path directory) {
    ServerOptions options =
        ServedNews.options(directory.resolve("store")).withDumps(directory.resolve("nowhere"));

    assertThatThrownBy(() -> ServedNews.start(options))
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining("There is no folder " + directory.resolve("nowhere"));
  }
}
