package org.newsgraph.competency;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.newsgraph.annotation.SharedAnnotator;
import org.newsgraph.cli.Newsgraph;
import org.newsgraph.cli.console.Console;
import org.newsgraph.extraction.RuleExtractor;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.ResultFormat;
import org.newsgraph.store.StoreQuery;

/// The graph of the sample articles as users get it: built and linked by the program's own
/// commands, with real models, and asked as the command `query` asks. The store is opened once for
/// all questions.
final class SampleGraph implements AutoCloseable {
  private static final Path ARTICLES = Path.of("data", "articles");
  private static final Duration TIME = Duration.ofMinutes(1);

  private final NewsStore store;

  private SampleGraph(NewsStore store) {
    this.store = store;
  }

  /// Builds and links it, which takes a minute or two.
  static SampleGraph in(Path folder) {
    run("build", ARTICLES, "--store", folder);
    run("link", "--store", folder);
    return new SampleGraph(NewsStore.openExisting(folder));
  }

  /// The lines of the answer to a question as CSV; the first has the columns' names.
  List<String> answer(Question question) {
    return answer(question.text());
  }

  /// The lines of the answer to a query.
  List<String> answer(String query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StoreQuery.parse(store, query).print(TIME, ResultFormat.CSV, out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Override
  public void close() {
    store.close();
  }

  private static void run(Object... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    Newsgraph program =
        new Newsgraph(
            console, () -> new RuleExtractor(SharedAnnotator.get()), SharedAnnotator::get);
    int exitCode = program.run(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
    if (exitCode != 0) {
      throw new IllegalStateException(
          "%s ended with %d: %s"
              .formatted(Arrays.toString(words), exitCode, err.toString(StandardCharsets.UTF_8)));
    }
  }
}
