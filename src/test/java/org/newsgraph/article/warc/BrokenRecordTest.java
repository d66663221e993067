package org.newsgraph.article.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Results;
import org.newsgraph.article.reading.ArticleReader;

class BrokenRecordTest {
  @TempDir Path folder;

  @Test
  void oneWithoutANameIsCalledByItsFileAndPlace() throws IOException {
    List<ReadResult> results =
        read(
            """
            WARC/1.0
            WARC-Type: warcinfo
            Content-Length: 0

            WARC/1.0
            WARC-Type: response

            WARC/1.0
            WARC-Type: resource
            WARC-Truncated: length
            Content-Type: text/plain
            Content-Length: 10

            It rained.
            """);

    assertThat(results.subList(1, 3))
        .extracting(result -> Results.rejected(result).name())
        .containsExactly("crawl.warc record 2", "crawl.warc record 3");
  }

  @Test
  void aLengthThatIsNoneIsToldFromOneThatIsMissing() throws IOException {
    List<ReadResult> results =
        read(
            """
            WARC/1.0
            WARC-Type: response

            WARC/1.0
            WARC-Type: response
            Content-Length: abc

            WARC/1.0
            WARC-Type: response
            Content-Length: -5

            """);

    assertThat(results)
        .extracting(result -> Results.rejected(result).reason())
        .containsExactly(
            "the WARC header tells no Content-Length",
            "the Content-Length in the WARC header is no number of bytes: \"abc\"",
            "the Content-Length in the WARC header is no number of bytes: \"-5\"");
  }

  private List<ReadResult> read(String records) throws IOException {
    Path file = folder.resolve("crawl.warc");
    Files.writeString(file, records.replace("\n", "\r\n"));
    try (Stream<ReadResult> results =
        new ArticleReader(ReadOptions.DEFAULT).read(List.of(file.toString()))) {
      return results.toList();
    }
  }
}
