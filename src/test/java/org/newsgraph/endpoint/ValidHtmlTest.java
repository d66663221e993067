package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every kind of page is valid HTML, as the Nu HTML checker reads the standard.
///
/// @see <a href="https://validator.github.io/validator/">The Nu Html Checker</a>
class ValidHtmlTest {
  private static final Path CHECKER = Path.of("target", "html-checker").toAbsolutePath();

  @Test
  void everyPageIsValid(@TempDir Path store, @TempDir Path pages) throws Exception {
    try (ServedNews news = ServedNews.start(store)) {
      for (String path : ShownPages.ALL) {
        save(path, 200, news, pages);
      }
      save(ShownPages.ERROR, 404, news, pages);
    }
    Files.copy(ShownPages.FILE, pages.resolve("file.html"));

    assertThat(check(pages)).isEmpty();
  }

  @Test
  void aPageThatIsNotValidIsFound(@TempDir Path pages) throws Exception {
    Files.writeString(
        pages.resolve("wrong.html"),
        "<!DOCTYPE html><html lang=\"en\"><title>Wrong</title><p><table></p>");

    assertThat(check(pages)).contains("error");
  }

  private static void save(String path, int status, ServedNews news, Path pages)
      throws IOException {
    HttpResponse<String> answer = news.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    String name = "page-" + path.replaceAll("[^a-z0-9-]", "_") + ".html";
    Files.writeString(pages.resolve(name), answer.body());
  }

  private static String check(Path pages) throws IOException, InterruptedException {
    assertThat(CHECKER).as("mvn process-test-resources puts the checker here").isDirectory();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-cp",
                CHECKER + "/*",
                "nu.validator.client.SimpleCommandLineValidator",
                "--errors-only",
                "--format",
                "gnu",
                pages.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String messages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return messages;
  }
}
