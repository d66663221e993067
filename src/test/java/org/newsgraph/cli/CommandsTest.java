package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  private static final String FACTS =
      "{\"schema\": \"article-facts/1\", \"article\":"
          + " {\"headline\": \"Bridge opens\", \"text\": \"Bridge opens\"}}\n";

  @TempDir Path folder;

  private Path articles;
  private Path store;
  private Path rejects;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    store = folder.resolve("store");
    rejects = folder.resolve("rejects");
    Files.writeString(
        articles.resolve("a.txt"),
        """
        ---
        headline: Bridge opens in Springfield
        publisher: Springfield Post
        ---
        The mayor opened the new bridge. A crowd of a hundred people came to see it.
        """);
    Files.writeString(articles.resolve("b.txt"), "The river rose. Nobody had expected it at all.");
  }

  @Test
  void readWritesArticlesWithoutFacts() {
    CommandRun run = CommandRun.of("read", articles, "-o", "-", "--published", "2020-01-09");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("{\"schema\":\"article-facts/1\""))
        .allSatisfy(line -> assertThat(line).contains("2020-01-09"))
        .noneSatisfy(line -> assertThat(line).contains("\"extractor\""));
    assertThat(run.err()).contains("2 articles");
  }

  @Test
  void readDoesNotReadWhatItWrites() throws IOException {
    Files.writeString(articles.resolve("empty.txt"), "");
    Path output = articles.resolve("out.jsonl");
    Object[] command = {"read", articles, "-o", output, "--rejects", articles.resolve("rejects")};

    for (int i = 0; i < 2; i++) {
      CommandRun run = CommandRun.of(command);
      assertThat(run.err()).contains("2 articles", "1 set aside").doesNotContain("skipped");
      assertThat(output).content().hasLineCount(2);
    }
  }

  @Test
  void readTakesTheStandardInput() {
    CommandRun run = CommandRun.withInput("The river rose.\n", "read", "-");

    assertThat(run.out()).hasLineCount(1).contains("The river rose.");
  }

  @Test
  void readTakesTablesWhoseFieldsHaveOtherNames() throws IOException {
    Path table = folder.resolve("news.csv");
    Files.writeString(table, "Titel;Inhalt\nBridge opens;The mayor opened the new bridge.\n");

    CommandRun run = CommandRun.of("read", table, "--fields", "headline=Titel,text=Inhalt");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("\"headline\":\"Bridge opens\"", "The mayor opened");
  }

  @Test
  void aColumnThatIsNotUsedIsNotedAndNoFault() throws IOException {
    Path table = folder.resolve("news.csv");
    Files.writeString(table, "title,text,\"Schlag\nzeile\"\nRain,The river rose.,Regen\n");

    CommandRun run = CommandRun.of("read", table);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .contains("Note: " + table + ": columns that are not used: schlag zeile; --fields ")
        .contains("1 article (");
    assertThat(CommandRun.watched("read", table).err()).contains("Note: " + table);
    assertThat(CommandRun.of("read", table, "--quiet").err()).isEmpty();
  }

  @Test
  void verboseNamesWhatIsSkipped() throws IOException {
    Path mixed = Files.createDirectory(folder.resolve("mixed"));
    Files.writeString(mixed.resolve("news.txt"), "The river rose.\n");
    Files.writeString(mixed.resolve("logo.png"), "x");

    assertThat(CommandRun.of("read", mixed).err())
        .contains("1 skipped (")
        .doesNotContain("logo.png");
    for (CommandRun run :
        List.of(
            CommandRun.of("read", mixed, "--verbose"),
            CommandRun.watched("read", mixed, "--verbose"))) {
      assertThat(run.err()).contains("Skipped: logo.png: of a type without articles");
    }
    assertThat(CommandRun.of("read", mixed, "--verbose", "--quiet").err()).isEmpty();
  }

  @Test
  void quietSaysNothing() {
    assertThat(CommandRun.of("read", articles, "--quiet").err()).isEmpty();
  }

  @Test
  void extractWritesFactsThatMapTurnsIntoRdf() {
    Path facts = folder.resolve("facts.jsonl");

    CommandRun extract = CommandRun.of("extract", articles, "-o", facts);
    CommandRun map = CommandRun.of("map", facts, "-o", "-", "--format", "nt");

    assertThat(extract.exitCode()).isZero();
    assertThat(extract.out()).isEmpty();
    assertThat(facts).content().contains("\"extractor\"");
    assertThat(map.exitCode()).isZero();
    assertThat(map.out()).contains("<https://schema.org/headline> \"Bridge opens in Springfield\"");
  }

  @Test
  void mapTellsTheFormatByTheName() {
    Path graph = folder.resolve("graph.ttl");

    CommandRun run =
        CommandRun.withInput(FACTS, "map", "-", "-o", graph, "--base", "https://news.example/");

    assertThat(run.exitCode()).isZero();
    assertThat(graph).content().contains("https://news.example/article/");
  }

  @Test
  void mapLeavesOutWhatIsNotConfidentEnough() {
    String event =
        "{\"id\": \"v1\", \"type\": \"Movement\", \"label\": \"crossing\", \"factuality\": \"Actual\","
            + " \"confidence\": 0.4}";
    String facts = FACTS.replace("\"}}", "\"}, \"events\": [" + event + "]}");

    CommandRun all = CommandRun.withInput(facts, "map", "-", "-o", "-", "--format", "nt");
    CommandRun sure =
        CommandRun.withInput(
            facts, "map", "-", "-o", "-", "--format", "nt", "--min-confidence", "0.5");

    assertThat(all.out()).contains("\"crossing\"");
    assertThat(sure.exitCode()).isZero();
    assertThat(sure.out()).contains("Bridge opens").doesNotContain("crossing");
  }

  @Test
  void theLeastConfidenceIsPartOfHowFactsWereFound() {
    CommandRun extract = CommandRun.of("extract", articles, "--min-confidence", "0.5");
    CommandRun.of("build", articles, "--store", store);

    CommandRun build =
        CommandRun.of("build", articles, "--store", store, "--min-confidence", "0.5");

    assertThat(extract.out()).contains("\"minimumConfidence\":\"0.5\"");
    assertThat(build.err()).contains("2 changed");
  }

  @Test
  void buildSkipsWhatIsThere() {
    CommandRun first = CommandRun.of("build", articles, "--store", store);
    CommandRun second = CommandRun.of("build", articles, "--store", store);

    assertThat(first.err()).contains("2 new");
    assertThat(second.err()).contains("0 new, 0 changed, 2 unchanged");
  }

  @Test
  void buildDrawsItsProgressForWhoeverWatches() {
    CommandRun run = CommandRun.watched("build", articles, "--store", store);

    assertThat(run.err()).contains("100%", "KB", " 2, ", "/s", "2 articles: 2 new");
  }

  @Test
  void progressIsDrawnWhereNobodyKnowsHowMuchThereIs() {
    CommandRun run = CommandRun.watched("build", "-", "--store", store);

    assertThat(run.err()).contains("/?", "1 set aside");
  }

  @Test
  void buildSetsBadInputsAsideAndLoadsTheRest() throws IOException {
    Files.writeString(articles.resolve("empty.txt"), "");
    Files.write(articles.resolve("binary.txt"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 7});
    Files.write(articles.resolve("latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xe9, ' ', 'x'});
    Files.writeString(articles.resolve("huge.txt"), "All work and no play. ".repeat(250_000));
    Files.writeString(articles.resolve("crash.txt"), "A CRASH of the extractor happened here.");

    CommandRun run = CommandRun.of("build", articles, "--store", store, "--rejects", rejects);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("2 articles: 2 new", "set aside in " + rejects)
        .contains("empty.txt", "binary.txt", "huge.txt", "crash.txt");
    for (String bad : new String[] {"empty.txt", "binary.txt", "huge.txt", "crash.txt"}) {
      assertThat(rejects.resolve(bad)).exists();
      assertThat(rejects.resolve(bad + ".reason.txt")).content().isNotBlank();
    }
  }

  @Test
  void loadSetsAsideFactsWithAWrongFieldAndLoadsTheRest() throws IOException {
    Path facts =
        Files.writeString(
            folder.resolve("facts.jsonl"), FACTS + FACTS.replace("headline", "heading"));

    CommandRun run = CommandRun.of("load", facts, "--store", store, "--rejects", rejects);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("facts.jsonl:2", "heading", "1 graph: 1 new", "1 set aside");
    assertThat(rejects.resolve("facts.jsonl-2.reason.txt")).exists();
  }

  @Test
  void exportedQuadsCanBeLoadedAgain() {
    Path dump = folder.resolve("dump.nq.gz");
    Path copy = folder.resolve("copy");
    CommandRun.of("build", articles, "--store", store);

    CommandRun export = CommandRun.of("export", "--store", store, "-o", dump);
    CommandRun load = CommandRun.of("load", dump, "--store", copy);

    assertThat(export.exitCode()).isZero();
    assertThat(load.exitCode()).isZero();
    assertThat(quads(copy)).isEqualTo(quads(store)).isNotEmpty();
  }

  @Test
  void exportWritesOneGraph() {
    CommandRun.of("build", articles, "--store", store);

    CommandRun run =
        CommandRun.of(
            "export",
            "--store",
            store,
            "--graph",
            "http://localhost:3030/graph/ontology",
            "-o",
            "-",
            "--format",
            "ttl");

    assertThat(run.out()).contains("owl:Ontology").doesNotContain("Springfield");
  }

  @Test
  void queryPrintsInTheFormatAskedFor() {
    CommandRun.of("build", articles, "--store", store);
    String query = "SELECT ?headline { ?a schema:headline ?headline }";

    CommandRun table = CommandRun.of("query", "--store", store, query);
    CommandRun csv = CommandRun.of("query", "--store", store, query, "--results", "csv");

    assertThat(table.out()).contains("| \"Bridge opens in Springfield\" |");
    assertThat(csv.out()).isEqualToNormalizingNewlines("headline\nBridge opens in Springfield\n");
  }

  @Test
  void queryTakesAFileAndPrintsGraphsAsTurtle() throws IOException {
    CommandRun.of("build", articles, "--store", store);
    Path file =
        Files.writeString(
            folder.resolve("q.rq"), "CONSTRUCT WHERE { ?a schema:headline ?headline }");

    CommandRun run = CommandRun.of("query", "--store", store, "-f", file);

    assertThat(run.out()).contains("schema:headline", "\"Bridge opens in Springfield\"");
  }

  @Test
  void queryTakesIrisAsRelativeToTheBaseOfTheStore() throws IOException {
    String base = "https://news.example/";
    CommandRun.of("build", articles, "--store", store, "--base", base);
    String slug = "organization/springfield-post";
    Path file =
        Files.writeString(
            folder.resolve("q.rq"), "SELECT ?x { VALUES ?x { <%s> } ?x ?p ?o }".formatted(slug));

    CommandRun run = CommandRun.of("query", "--store", store, "-f", file, "--results", "csv");

    assertThat(run.out()).contains(base + slug);
  }

  @Test
  void queryShowsWhereAMistakeIs() {
    CommandRun.of("build", articles, "--store", store);

    CommandRun run = CommandRun.of("query", "--store", store, "SELECT ?x {\n ?x oops }");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("line 2");
  }

  @Test
  void queryOfAnEndpointThatIsNotThereSaysSo() {
    CommandRun run = CommandRun.of("query", "ASK {}", "--endpoint", "http://localhost:1/sparql");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("Nothing answers at http://localhost:1/sparql");
  }

  @Test
  void statsCountsWhatIsThere() {
    CommandRun.of("build", articles, "--store", store);

    CommandRun run = CommandRun.of("stats", "--store", store);

    assertThat(run.out())
        .containsPattern("articles +2\n")
        .containsPattern("Organization +1\n")
        .contains("Events by class");
  }

  @Test
  void statsTellsWhatWasDoneToAStore() throws IOException {
    CommandRun.of("build", articles, "--store", store, "--threads", "3", "--validate");
    CommandRun.of("link", "--store", store);
    CommandRun.of("remove", "--store", store, "article/none-1a2b3c4d");

    String lines =
        "%s  a.txt\n%s  b.txt\n"
            .formatted(sha256(articles.resolve("a.txt")), sha256(articles.resolve("b.txt")));
    assertThat(CommandRun.of("stats", "--store", store).out().split("Runs\n")[1])
        .containsSubsequence(
            "build",
            "2 articles: 2 new",
            "from " + articles + ", SHA-256 " + DigestUtils.sha256Hex(lines),
            "threads = 3",
            "validate = true",
            "link",
            "merged into",
            "remove",
            "not all of them were there",
            "articles = article/none-1a2b3c4d");
    assertThat(quads(store)).doesNotContain("startedAtTime");
  }

  @Test
  void aRunIsToldOfWithTheOptionsOfAFileAndWithItsMetadata() throws IOException {
    Path options = Files.writeString(folder.resolve("options.properties"), "threads = 3\n");
    Path metadata = Files.writeString(articles.resolve("b.meta.json"), "{}");
    Files.write(articles.resolve("picture.bin"), new byte[] {0, 1, 2});

    CommandRun.of("build", articles, "--store", store, "--config", options);

    String lines =
        "%s  a.txt\n%s  b.txt\n%s  b.meta.json\n"
            .formatted(
                sha256(articles.resolve("a.txt")),
                sha256(articles.resolve("b.txt")),
                sha256(metadata));
    assertThat(CommandRun.of("stats", "--store", store).out())
        .contains("threads = 3", ", SHA-256 " + DigestUtils.sha256Hex(lines));
  }

  @Test
  void aRunIsToldOfWithTheDigestOfItsFile() throws IOException {
    Path file = articles.resolve("a.txt");

    CommandRun.of("build", articles + "//a.txt", "-", "--store", store);

    assertThat(CommandRun.of("stats", "--store", store).out())
        .contains("/a.txt, SHA-256 " + sha256(file) + "\n", "from -\n");
  }

  private static String sha256(Path file) throws IOException {
    return DigestUtils.sha256Hex(Files.readAllBytes(file));
  }

  private static String quads(Path store) {
    return CommandRun.of("export", "--store", store, "-o", "-", "--format", "nq").out();
  }
}
