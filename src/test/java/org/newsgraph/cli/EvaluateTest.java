package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.evaluation.MadeFacts;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.FactsWriter;

class EvaluateTest {
  @TempDir Path folder;

  private Path gold;

  @BeforeEach
  void writeGold() throws IOException {
    gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(gold.resolve("a.json"), FactsWriter.write(facts("a.txt", EventType.Assault)));
  }

  private static ArticleFacts facts(String source, EventType type) {
    return MadeFacts.of(source, "Rebels attacked")
        .entity("e1", EntityType.Group, "Rebels", "Rebels")
        .event("v1", type, List.of("attacked"), "agent=e1")
        .facts();
  }

  private Path found(ArticleFacts facts) throws IOException {
    return Files.writeString(folder.resolve("facts.jsonl"), FactsWriter.write(facts) + "\n");
  }

  @Test
  void scoresFactsInATable() throws IOException {
    CommandRun run =
        CommandRun.of("evaluate", "--gold", gold, found(facts("a.html", EventType.Threat)));

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("1 gold article\n")
        .containsPattern("  triggers +1  1\\.000 1\\.000 1\\.000  1\\.000 1\\.000 1\\.000\n")
        .containsPattern("  triggers with class +1  0\\.000 0\\.000 0\\.000")
        .containsPattern("  claims +0 +– +– +–")
        .containsPattern("  0\\.5 to 0\\.6 +1 +0\\.500  0\\.000\n")
        .contains("expected calibration error 0.500");
  }

  @Test
  void listsWhatWasMissedAndWhatIsFalse() throws IOException {
    CommandRun run =
        CommandRun.of(
            "evaluate", "--gold", gold, "--misses", found(facts("a.txt", EventType.Threat)));

    assertThat(run.out())
        .contains("a  missed triggers with class: \"attacked\" Assault\n    Rebels attacked\n")
        .contains("a  false  triggers with class: \"attacked\" Threat\n    Rebels attacked\n");
  }

  @Test
  void writesJson() throws IOException {
    CommandRun run =
        CommandRun.of(
            "evaluate",
            "--gold",
            gold,
            found(facts("a.txt", EventType.Bombing)),
            "--format",
            "json",
            "--misses",
            "--matching",
            "strict");

    assertThat(run.out().replaceAll("\\s+", ""))
        .contains("\"articles\":1,\"measures\":{")
        .contains("\"triggerClass\":{\"strict\":{\"gold\":1,\"found\":1,\"precision\":0,")
        .contains("\"lenient\":{\"gold\":1,\"found\":1,\"precision\":1,\"recall\":1,\"f1\":1}")
        .contains("\"measure\":\"triggerClass\",\"fault\":\"missed\"");
  }

  @Test
  void readsTheGoldArticlesWhereNoFactsAreGiven() {
    CommandRun run = CommandRun.of("evaluate", "--gold", gold);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).containsPattern("  events +1  0\\.000 0\\.000 0\\.000");
  }

  @Test
  void readsArticlesThatAreGiven() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "Rebels attacked");

    CommandRun run = CommandRun.of("evaluate", "--gold", gold, article);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("1 gold article");
  }

  @Test
  void saysHowManyArticlesHaveNoGold() {
    String found =
        FactsWriter.write(facts("a.txt", EventType.Assault))
            + "\n"
            + FactsWriter.write(MadeFacts.of("b.txt", "Else").facts());

    CommandRun run = CommandRun.withInput(found, "evaluate", "--gold", gold, "-");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).hasLineCount(1).contains("1 of 2 articles, which have no gold");
  }

  @Test
  void saysWhatIsWrongInOneLine() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path other = found(MadeFacts.of("b.txt", "Else").facts());

    assertFails("There are no gold facts in " + empty, "--gold", empty);
    assertFails("no folder that can be read", "--gold", folder.resolve("nowhere"));
    assertFails("No facts for 1 of 1 gold articles: a;", "--gold", gold, other);
    Files.writeString(gold.resolve("b.json"), "{\"schema\": \"article-facts/1\", \"oops\": 1}");
    assertFails("b.json:1", "--gold", gold, other);
  }

  private static void assertFails(String message, Object... options) {
    Object[] words = new Object[options.length + 1];
    words[0] = "evaluate";
    System.arraycopy(options, 0, words, 1, options.length);

    CommandRun run = CommandRun.of(words);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).hasLineCount(1).contains(message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void fitsTheTableOfConfidence() {
    Path table = folder.resolve("confidence.tsv");

    CommandRun run = CommandRun.of("evaluate", "--gold", gold, "--fit-confidence", table);

    assertThat(run.exitCode()).isZero();
    assertThat(table).content().contains("evidence\tweight\n", "bias\t", "event form=verb\t");
    assertThat(run.out()).contains("left out of the fitting");
  }

  @Test
  void theLexiconsCoverageIsShown() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "Rebels attacked");

    CommandRun run = CommandRun.of("lexicon", article);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsPattern("with an event class +1 100\\.0% +1 100\\.0%")
        .containsPattern("Assault +1 100\\.0%");
  }
}
