package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkTest {
  private static final String WHO =
      "SELECT DISTINCT ?who { ?who a <https://schema.org/Person> } ORDER BY ?who";

  @TempDir Path folder;
  private Path store;
  private Path pairs;

  @BeforeEach
  void load() throws IOException {
    store = folder.resolve("store");
    pairs = Files.writeString(folder.resolve("pairs.txt"), "same person/mary-roe person/jane-doe");
    Path facts =
        Files.writeString(folder.resolve("facts.jsonl"), facts("Jane Doe") + facts("Mary Roe"));
    CommandRun.of("load", facts, "--store", store);
  }

  private static String facts(String name) {
    return """
    {"schema": "article-facts/1", "article": {"headline": "%s", "text": "%s"}, \
    "entities": [{"id": "e1", "type": "Person", "name": "%s"}]}
    """
        .formatted(name, name, name);
  }

  @Test
  void countsAPersonOnceThatIsSaidToBeOne() {
    CommandRun run = CommandRun.of("link", "--store", store, "--pairs", pairs);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("1 IRI merged into 1 thing, in 1 article; 1 article changed");
    assertThat(persons()).contains("jane-doe").doesNotContain("mary-roe");
  }

  @Test
  void undoLetsEachArticleNameThingsAsItDid() {
    String before = persons();
    CommandRun.of("link", "--store", store, "--pairs", pairs);

    CommandRun run = CommandRun.of("link", "--store", store, "--undo");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("1 article as before linking");
    assertThat(persons()).isEqualTo(before).contains("mary-roe");
  }

  @Test
  void countsCopiesAndTakesThemBack() throws IOException {
    Path copy = Files.writeString(folder.resolve("copy.jsonl"), facts("JANE DOE"));
    CommandRun.of("load", copy, "--store", store);

    CommandRun run = CommandRun.of("link", "--store", store);

    assertThat(run.err()).contains("1 copy of other articles");
    assertThat(CommandRun.of("stats", "--store", store).out())
        .containsPattern("copies among them +1\n");
    CommandRun.of("link", "--store", store, "--undo");
    assertThat(CommandRun.of("stats", "--store", store).out())
        .containsPattern("copies among them +0\n");
  }

  @Test
  void pairsAreRememberedUntilOthersAreGiven() throws IOException {
    CommandRun.of("link", "--store", store, "--pairs", pairs);
    CommandRun.of("link", "--store", store, "--undo");

    CommandRun run = CommandRun.of("link", "--store", store, "--quiet");

    assertThat(run.err()).isEmpty();
    assertThat(persons()).doesNotContain("mary-roe");

    CommandRun.of("link", "--store", store, "--pairs", Files.writeString(pairs, ""));

    assertThat(persons()).contains("mary-roe");
  }

  @Test
  void saysWhichPairsNameWhatTheStoreHasNot() throws IOException {
    Files.writeString(
        pairs, "same person/mary-roe person/jane-doe\ndifferent person/jane-doe person/jan-doe\n");

    CommandRun run = CommandRun.of("link", "--store", store, "--pairs", pairs);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .contains("pairs.txt:2: nothing in the store tells of ", "person/jan-doe;")
        .doesNotContain("pairs.txt:1:", "person/jane-doe;");
  }

  @Test
  void nothingGetsANameThatOnlyThePairsHave() throws IOException {
    Files.writeString(pairs, "same person/jane-doe person/aane-doe\n");

    CommandRun run = CommandRun.of("link", "--store", store, "--pairs", pairs);

    assertThat(run.err()).contains("pairs.txt:1: nothing in the store tells of ");
    assertThat(CommandRun.of("export", "--store", store, "-o", "-", "--format", "nq").out())
        .contains("person/jane-doe")
        .doesNotContain("person/aane-doe");
  }

  @Test
  void termsOfVocabulariesKeepTheirNames() throws IOException {
    Files.writeString(pairs, "same https://schema.org/Person person/jane-doe\n");

    CommandRun run = CommandRun.of("link", "--store", store, "--pairs", pairs);

    assertThat(run.exitCode()).isNotZero();
    assertThat(run.err()).hasLineCount(1).contains("pairs.txt:1: ", "schema.org/Person", "keeps");
  }

  @Test
  void explainsNothingThatTheStoreHasNot() {
    CommandRun run =
        CommandRun.of("link", "--store", store, "--explain", "person/jane-doe", "person/nobody");

    assertThat(run.exitCode()).isNotZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasLineCount(1).contains("No article", "person/nobody");
  }

  @Test
  void pairsThatAreNoTextAreAMistakeInOneLine() throws IOException {
    Files.write(pairs, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

    CommandRun run = CommandRun.of("link", "--store", store, "--pairs", pairs);

    assertThat(run.exitCode()).isNotZero();
    assertThat(run.err()).hasLineCount(1).doesNotContain("Exception").contains("UTF-8");
  }

  @Test
  void explainsAndChangesNothing() {
    CommandRun run =
        CommandRun.of(
            "link",
            "--store",
            store,
            "--pairs",
            pairs,
            "--explain",
            "person/jane-doe",
            "person/mary-roe");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("the same (1.00)").contains("line 1: same");
    assertThat(persons()).contains("mary-roe");
  }

  @Test
  void explainsNotWhyAThingIsItself() {
    String jane = "person/jane-doe";

    CommandRun run = CommandRun.of("link", "--store", store, "--explain", jane, jane);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("two different IRIs");
  }

  @Test
  void saysInOneLineWhatIsWrong() throws IOException {
    Files.writeString(pairs, "alike person/a person/b");

    CommandRun run = CommandRun.of("link", "--store", store, "--pairs", pairs);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).hasLineCount(1).contains("pairs.txt:1: \"alike\"");
  }

  @Test
  void undoGoesWithNothingElse() {
    CommandRun run = CommandRun.of("link", "--store", store, "--undo", "--pairs", pairs);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--undo goes with neither");
  }

  private String persons() {
    return CommandRun.of("query", "--store", store, "--results", "csv", WHO).out();
  }
}
