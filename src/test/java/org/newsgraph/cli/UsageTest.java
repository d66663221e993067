package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "build",
        "read",
        "extract",
        "map",
        "load",
        "link",
        "serve",
        "query",
        "export",
        "validate",
        "evaluate",
        "lexicon",
        "stats"
      })
  void everyCommandHasHelpWithAnExample(String command) {
    CommandRun run = CommandRun.of(command, "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Usage: newsgraph " + command, "Example", "--config");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dance",
        "build",
        "build a.txt",
        "build a.txt --store x --published yesterday",
        "build a.txt --store x --base nowhere",
        "build a.txt --store x --threads many",
        "build a.txt --store x --config missing.properties",
        "build a.txt --store x --min-confidence 1.5",
        "extract a.txt --min-confidence high",
        "map facts.jsonl",
        "map facts.jsonl -o -",
        "map facts.jsonl -o graph.xyz",
        "query --store x",
        "query ASK{}",
        "query ASK{} --store x --endpoint http://localhost:1/",
        "query ASK{} -f q.rq --store x",
        "query ASK{} --store x --results poem",
        "evaluate facts.jsonl",
        "evaluate --gold x --matching some",
        "evaluate --gold x --format poem",
        "lexicon",
        "export --store x",
        "export --store x -o dump.xyz",
        "export --store x -o dump.ttl --query ASK{} --query-file q.rq",
        "export --store x -o dump.ttl --query ASK{} --since 2020-01-01",
        "export --store x -o dump.ttl --query-file q.rq --class ne:Event",
        "export --store x -o dump.ttl --query ASK{} --article a",
        "export --store x -o dump.ttl --query ASK{} --graph a",
        "export --store x -o dump.ttl --query ASK{} --split 2",
        "serve --port http --store x",
      })
  void wrongUsageIsExplainedInTwoLinesAndGivesTwo(String arguments) {
    CommandRun run = CommandRun.of((Object[]) arguments.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasLineCount(2).contains("Try: newsgraph");
  }

  @Test
  void aShellIsToldHowToCompleteCommands() {
    CommandRun run = CommandRun.of("generate-completion");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("complete", "newsgraph");
  }

  @Test
  void defaultsComeFromAFile() throws IOException {
    Path store = folder.resolve("store");
    Path article = Files.writeString(folder.resolve("a.txt"), "Something happened here today.");
    Path config =
        Files.writeString(
            folder.resolve("my.properties"), "store = %s\nthreads = 1\n".formatted(store));

    CommandRun run = CommandRun.of("build", article, "--config", config);

    assertThat(run.err()).contains("1 new");
    assertThat(run.exitCode()).isZero();
    assertThat(store).isNotEmptyDirectory();
  }

  @Test
  void anErrorIsOneLineWithoutAStackTrace() {
    CommandRun run = CommandRun.of("stats", "--store", folder.resolve("none"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasLineCount(1).contains("There is no store in", "newsgraph build");
  }

  @Test
  void verboseShowsWhereAnErrorCameFrom() {
    CommandRun run = CommandRun.of("stats", "--store", folder.resolve("none"), "--verbose");

    assertThat(run.err()).contains("There is no store in", "StoreException", "\tat ");
  }

  @Test
  void namesAnOptionThatIsMisspelledAndNotOneThatIsThereforeMissing() {
    CommandRun run = CommandRun.of("link", "--stroe", "store");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("There is no option --stroe. Did you mean --store?");
  }

  @Test
  void theListOfCommandsTellsInWholeSentences() {
    String help = CommandRun.of("--help").out();
    String commands = help.substring(help.indexOf("Commands:"), help.indexOf("Begin with:"));

    assertThat(commands.substring("Commands:\n".length()).split("\\n  (?=\\w)"))
        .hasSizeGreaterThan(10)
        .allMatch(command -> command.strip().endsWith("."));
  }
}
