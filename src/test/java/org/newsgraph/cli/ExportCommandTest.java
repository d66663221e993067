package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;

class ExportCommandTest {
  @TempDir Path folder;

  private Path store;
  private Path dump;

  @BeforeEach
  void fill() {
    store = folder.resolve("store");
    dump = folder.resolve("dump.nt");
    try (NewsStore opened = NewsStore.open(store)) {
      for (String name : new String[] {"rain", "snow"}) {
        Node article = NodeFactory.createURI(opened.base().iri() + "article/" + name);
        opened.write(writer ->
            writer.replace(
                article,
                RDFParser.fromString(
                        """
                        PREFIX ne: <https://w3id.org/newsgraph/ontology#>
                        PREFIX schema: <https://schema.org/>
                        <%s> a ne:Article ; schema:url <https://weather.example/%s> .
                        """
                            .formatted(article, name),
                        Lang.TURTLE)
                    .toGraph()
                    .find()
                    .toList()));
      }
    }
  }

  private CommandRun export(String... options) {
    return CommandRun.of(
        Stream.concat(
                Stream.of("export", "--store", store, "-o", dump), Stream.of((Object[]) options))
            .toArray());
  }

  @Test
  void takesTheUrlThatAnArticleWasPublishedAt() throws Exception {
    export("--article", "https://weather.example/snow");

    assertThat(Files.readAllLines(dump)).hasSize(2).allMatch(line -> line.contains("article/snow"));
  }

  @Test
  void namesTheArticleThatIsNotThere() {
    CommandRun run = export("--article", "https://weather.example/fog");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("There is no article https://weather.example/fog");
    assertThat(dump).doesNotExist();
  }

  @Test
  void tellsHowMuchItWrote() throws Exception {
    assertThat(export().err())
        .isEqualToNormalizingNewlines(
            "wrote %s: 4 triples, %,d bytes\n".formatted(dump, Files.size(dump)));
    assertThat(export("--quiet").err()).isEmpty();
  }

  @Test
  void countsTheFilesOfADumpInSeveral() {
    assertThat(export("--split", "2").err()).contains("2 files, 4 triples");
  }

  @Test
  void aNameAndAFormatMustNotContradictEachOther() {
    CommandRun run = export("--format", "rdf");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("dump.nt tells another format than --format rdf");
    assertThat(export("--format", "nt").exitCode()).isZero();
  }

  @Test
  void theStandardOutputIsNotPacked() {
    CommandRun run = CommandRun.of("export", "--store", store, "-o", "-", "--format", "ttl.gz");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--format ttl,");
  }

  @Test
  void saysWhatADayAndALicenceAre() {
    assertThat(export("--since", "yesterday").err())
        .contains("\"yesterday\" is no day; give one such as 2020-01-09")
        .doesNotContain("java.");
    assertThat(export("--manifest", "--license", "free for all").err())
        .contains("\"free for all\" is no licence's IRI");
  }

  @Test
  void aGraphLoadedByItsShortNameIsExportedByIt() throws Exception {
    Path more = Files.writeString(folder.resolve("more.nt"), "<http://x/1> <http://x/p> \"1\" .");

    assertThat(CommandRun.of("load", more, "--store", store, "--graph", "mine").exitCode())
        .isZero();

    export("--graph", "mine");
    assertThat(Files.readAllLines(dump)).hasSize(1);
    assertThat(CommandRun.of("load", more, "--store", store, "--graph", "foo bar").err())
        .contains("\"foo bar\" is no IRI; give --graph one");
  }

  @Test
  void tellsThatNothingIsOfAClass() {
    assertThat(export("--class", "ne:Killing").err()).contains("the dump is empty");
  }
}
