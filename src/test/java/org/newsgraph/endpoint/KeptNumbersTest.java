package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;

/// What a server counted out of a store is there when the next one starts.
class KeptNumbersTest {
  private static final Node GRAPH = NodeFactory.createURI(ServedNews.BASE.iri() + "article/new");

  @Test
  void aServerThatIsStartedAgainCountsNothing(@TempDir Path directory) throws IOException {
    ServerOptions options = ServedNews.options(directory);
    String home = page(options, "");
    String dataset = page(options, "dataset");
    Path census = directory.resolve("kept/census.json");

    assertThat(page(options, "")).isEqualTo(home);
    assertThat(page(options, "dataset")).isEqualTo(dataset);

    Files.writeString(
        census, Files.readString(census).replaceFirst("\"triples\":\\d+", "\"triples\":987654"));
    assertThat(page(options, "dataset")).contains("987,654");
  }

  @Test
  void aStoreThatWasChangedIsCountedAgain(@TempDir Path directory) throws IOException {
    ServerOptions options = ServedNews.options(directory);
    String before = page(options, "dataset");

    try (NewsStore store = NewsStore.openExisting(directory)) {
      Triple told =
          Triple.create(GRAPH, RDFS.comment.asNode(), NodeFactory.createLiteralString(""));
      store.write(writer -> writer.replace(GRAPH, List.of(told)));
    }

    assertThat(page(options, "dataset")).isNotEqualTo(before);
  }

  @Test
  void numbersThatCannotBeReadAreCountedAgain(@TempDir Path directory) throws IOException {
    ServerOptions options = ServedNews.options(directory);
    String before = page(options, "");
    for (String name : List.of("census.json", "home.json")) {
      Path file = directory.resolve("kept").resolve(name);
      Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{\"x\":1,"));
    }

    assertThat(page(options, "")).isEqualTo(before);
  }

  private static String page(ServerOptions options, String path) {
    try (ServedNews news = ServedNews.start(options)) {
      return news.get(path, "Accept", "text/html").body();
    }
  }
}
