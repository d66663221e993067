package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
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

  @BeforeAll
  static void serve(@TempDir Path directory) throws IOException {
    Path dumps = Files.createDirectories(directory.resolve("dumps"));
    Path secret = Files.writeString(directory.resolve("secret.nq"), "secret");
    Files.writeString(dumps.resolve("news.nq"), QUADS);
    Files.writeString(dumps.resolve("news-2020.ttl.gz"), "packed");
    Files.writeString(dumps.resolve("news.nq.part"), "unfinished");
    Files.writeString(dumps.resolve(".hidden.nq"), "hidden");
    Files.writeString(dumps.resolve("notes.html"), "<script></script>");
    Files.createSymbolicLink(dumps.resolve("linked.nq"), secret);
    Files.createDirectory(dumps.resolve("folder.nq"));
    Files.writeString(dumps.resolve("folder.nq/inner.nq"), "inner");
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
  })
  void areSentAsTheyAre(String name, String type) {
    HttpResponse<String> answer = news.get("dump/" + name);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(ServedNews.contentType(answer)).startsWith(type);
    assertThat(answer.body()).isEqualTo(name.endsWith("nq") ? QUADS : "packed");
  }

  @Test
  void goOnWhereADownloadBrokeOff() {
    HttpResponse<String> rest = news.get("dump/news.nq", "Range", "bytes=40-");

    assertThat(rest.statusCode()).isEqualTo(206);
    assertThat(rest.headers().firstValue("Content-Range")).hasValue("bytes 40-47/48");
    assertThat(rest.body()).isEqualTo(QUADS.substring(40));
  }

  @Test
  void areNotSentAgainToWhoHasThem() {
    String tag = news.get("dump/news.nq").headers().firstValue("ETag").orElseThrow();

    assertThat(news.get("dump/news.nq", "If-None-Match", tag).statusCode()).isEqualTo(304);
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
    assertThat(answer.body()).doesNotContain("secret", "unfinished", "inner\n");
  }

  @Test
  void thereAreNoneWithoutAFolder(@TempDir Path directory) {
    try (ServedNews without = ServedNews.start(directory)) {
      assertThat(without.get("dump/").statusCode()).isEqualTo(404);
      assertThat(without.get("dataset", "Accept", "text/html").body()).doesNotContain("dump/");
    }
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
