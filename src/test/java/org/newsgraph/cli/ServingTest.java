package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.annotation.HandMade;
import org.newsgraph.cli.console.Console;
import org.newsgraph.pipeline.MetadataExtractor;

class ServingTest {
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  private Optional<Thread> server = Optional.empty();

  @AfterEach
  void stop() {
    server.ifPresent(Thread::interrupt);
    exitCode
        .completeOnTimeout(-1, server.isPresent() ? PATIENCE.toSeconds() : 0, TimeUnit.SECONDS)
        .join();
  }

  @Test
  void serveAnswersUntilItIsStopped() throws Exception {
    Path store = folder.resolve("store");
    Path article = Files.writeString(folder.resolve("a.txt"), "The river rose over its banks.");
    CommandRun.of("build", article, "--store", store);

    String address = start("serve", "--store", store.toString(), "--port", "0");
    String query = "ASK { ?a a ne:Article }";
    CommandRun table = CommandRun.of("query", "--endpoint", address + "news/sparql", query);
    String count = "SELECT (COUNT(*) AS ?n) { ?a a ne:Article }";
    CommandRun csv =
        CommandRun.of("query", "--endpoint", address + "news/sparql", count, "--results", "csv");
    CommandRun wrong = CommandRun.of("query", "--endpoint", address + "news/sparql", "SELECT");
    CommandRun busy = CommandRun.of("stats", "--store", store);
    stop();

    assertThat(table.out()).contains("yes");
    assertThat(csv.out()).isEqualToNormalizingNewlines("n\n1\n");
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.err()).contains("answers 400");
    assertThat(busy.exitCode()).isEqualTo(1);
    assertThat(busy.err()).contains("in use");
    assertThat(exitCode).isCompletedWithValue(0);
    assertThat(CommandRun.of("stats", "--store", store).exitCode()).isZero();
  }

  @Test
  void demoServesTheSampleAndSaysWhatToAsk() throws Exception {
    String store = folder.resolve("store").toString();

    String address = start("demo", "--store", store, "--port", "0");
    String question = "SELECT (COUNT(*) AS ?n) { ?a a ne:Article }";
    CommandRun run =
        CommandRun.of("query", "--endpoint", address + "news/sparql", question, "--results", "csv");

    assertThat(printed()).contains("./newsgraph query --endpoint " + address + "news/sparql");
    assertThat(Integer.parseInt(run.out().lines().toList().get(1))).isGreaterThanOrEqualTo(16);
  }

  @Test
  void demoSaysAtOnceThatThePortIsTaken() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      Path store = folder.resolve("store");

      CommandRun run = CommandRun.of("demo", "--store", store, "--port", other.getLocalPort());

      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err()).hasLineCount(1).contains("port " + other.getLocalPort(), "--port");
      assertThat(store).doesNotExist();
    }
  }

  /// Starts a server as a user would, and gives the address that it prints.
  private String start(String... command) throws Exception {
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    Console console = new Console(InputStream.nullInputStream(), print, print, false);
    Newsgraph newsgraph = new Newsgraph(console, MetadataExtractor::new, HandMade::annotator);
    server =
        Optional.of(Thread.ofPlatform().start(() -> exitCode.complete(newsgraph.run(command))));
    return address();
  }

  private String address() throws InterruptedException, ExecutionException, TimeoutException {
    return CompletableFuture.supplyAsync(
            () -> {
              Matcher matcher = ADDRESS.matcher(printed());
              while (!matcher.find()) {
                Thread.onSpinWait();
                matcher = ADDRESS.matcher(printed());
              }
              return matcher.group();
            })
        .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
