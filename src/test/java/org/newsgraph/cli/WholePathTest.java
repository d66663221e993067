package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.annotation.SharedAnnotator;
import org.newsgraph.extraction.FactExtractor;
import org.newsgraph.extraction.RuleExtractor;

/// From articles to a dump with real models.
@Tag("slow")
class WholePathTest {
  @TempDir Path folder;

  private Path articles;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("pipeline.txt"),
        """
        ---
        headline: Rebels kill governor in ambush
        publisher: Harbour Times
        published: 2019-05-07T08:30:00Z
        ---
        Rebels killed Governor Paulo Mendes in an ambush near Lisbon on Monday. "We will find those
        responsible," Interior Minister Ana Costa said on Tuesday. Portugal sent 500 soldiers to
        the region.
        """);
    Files.writeString(
        articles.resolve("merger.txt"),
        """
        ---
        headline: Vista Foods buys Green Valley
        published: 2019-05-08
        ---
        Vista Foods bought Green Valley for $2 billion on Wednesday. The company's chief executive,
        Maria Lopez, denied that workers would be dismissed.
        """);
  }

  @Test
  void givesTheSameBytesWithAnyNumberOfThreads() {
    Path one = build("one", 1);
    Path two = build("two", 2);

    assertThat(two).hasSameBinaryContentAs(one);
    assertThat(one).content().contains("Paulo Mendes", "Vista Foods");
  }

  @Test
  void answersWhoKilledWhomWithTheSentenceAsEvidence() {
    build("store", 2);

    CommandRun run =
        query(
            """
            SELECT ?killer ?victim ?date ?sentence {
              ?killing a ne:Killing ; ne:agent/rdfs:label ?killer ; ne:patient/rdfs:label ?victim ;
                ne:date ?date ; ne:mention/ne:sentence ?sentence
              FILTER NOT EXISTS { ?killing ne:accordingTo ?claim }
            }\
            """);

    assertThat(run.out())
        .contains("Paulo Mendes", "2019-05-06", "Rebels killed Governor Paulo Mendes");
  }

  @Test
  void answersWhoSaidWhatVerbatim() {
    build("store", 2);

    CommandRun run =
        query(
            "SELECT ?who ?what { ?q a ne:Quotation ; ne:content ?what ; ne:speaker/rdfs:label ?who }");

    assertThat(run.out()).contains("Ana Costa", "We will find those");
  }

  @Test
  void findsArticlesByTheirWords() {
    build("store", 2);

    CommandRun run = query("SELECT ?x { ?x a ne:Article ; text:query \"rebel\" }");

    assertThat(run.out()).contains("/article/2019-05-07-rebels-kill-governor");
  }

  @Test
  void readsAnArticleOnce() {
    build("store", 2);

    CommandRun again =
        CommandRun.with(
            WholePathTest::extractor, "build", articles, "--store", folder.resolve("store"));

    assertThat(again.exitCode()).isZero();
    assertThat(again.err()).contains("0 new, 0 changed, 2 unchanged");
  }

  @Test
  void givesTheSameGraphInOneStepOrInThree() {
    Path facts = folder.resolve("facts.jsonl");
    Path graph = folder.resolve("graph.nq");
    Path steps = folder.resolve("steps");

    CommandRun.with(WholePathTest::extractor, "extract", articles, "-o", facts);
    CommandRun.of("map", facts, "-o", graph);
    CommandRun.of("load", graph, "--store", steps);

    assertThat(export("steps")).hasSameBinaryContentAs(build("store", 2));
  }

  private static FactExtractor extractor() {
    return new RuleExtractor(SharedAnnotator.get());
  }

  private Path build(String store, int threads) {
    CommandRun run =
        CommandRun.with(
            WholePathTest::extractor,
            "build",
            articles,
            "--store",
            folder.resolve(store),
            "--threads",
            threads);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return export(store);
  }

  private Path export(String store) {
    Path dump = folder.resolve(store + ".ttl");
    CommandRun run = CommandRun.of("export", "--store", folder.resolve(store), "-o", dump);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return dump;
  }

  private CommandRun query(String sparql) {
    return CommandRun.of("query", "--store", folder.resolve("store"), sparql, "--results", "csv");
  }
}
