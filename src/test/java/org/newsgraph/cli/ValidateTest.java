package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.vocabulary.Base;

class ValidateTest {
  private static final String GOOD =
      """
      {"schema": "article-facts/1", "article": {"headline": "Fire", "text": "Ann Lee left."}, \
      "entities": [{"id": "e1", "type": "Person", "name": "Ann Lee", \
      "mentions": [{"begin": 0, "end": 7}]}]}
      """;

  /// Two articles, of which one has a person with two labels, and both an event without factuality.
  private static final String BAD =
      """
      PREFIX ne: <https://w3id.org/newsgraph/ontology#>
      PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
      PREFIX schema: <https://schema.org/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      BASE <http://localhost:3030/>
      <article/one-11111111> {
        <article/one-11111111> a ne:Article , schema:NewsArticle , prov:Entity ; schema:mentions <person/ann-lee> .
        <person/ann-lee> a schema:Person ; rdfs:label "Ann Lee" , "Anne Lee" .
        <event/fire-1-11111111> a ne:Event , sem:Event , ne:Accident ; rdfs:label "fire" ; ne:confidence 0.5 .
      }
      <article/two-22222222> {
        <article/two-22222222> a ne:Article , schema:NewsArticle , prov:Entity .
        <event/fire-2-22222222> a ne:Event , sem:Event , ne:Accident ; rdfs:label "fire" ; ne:confidence 0.5 .
      }
      """;

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aStoreOfGoodArticlesIsAsTheVocabularyPromises() throws IOException {
    Path store = folder.resolve("store");
    CommandRun.of("load", write("facts.jsonl", GOOD), "--store", store);

    CommandRun run = CommandRun.of("validate", "--store", store);

    assertThat(run.out()).contains("1 graph checked: as the vocabulary promises");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void tellsWhatIsWrongOnceWithItsCountAndAnExample() throws IOException {
    CommandRun run = CommandRun.of("validate", write("bad.trig", BAD));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .containsOnlyOnce("violation of ne:factuality")
        .contains("2 times in 2 graphs, as http://localhost:3030/event/fire-1-11111111")
        .containsOnlyOnce("violation of rdfs:label: An entity has exactly one label")
        .contains("1 time in 1 graph, as http://localhost:3030/person/ann-lee")
        .contains("2 graphs checked: 2 with violations");
  }

  @Test
  void namesTheShapesThatMetNothing() throws IOException {
    CommandRun run = CommandRun.of("validate", write("facts.jsonl", GOOD));

    assertThat(run.out())
        .containsPattern("(?m)^Nothing to look at met the shapes for: .*Claim.*Event.*$")
        .doesNotContainPattern("shapes for: .*\\bArticle;");
  }

  @Test
  void writesAReportAsRdf() throws IOException {
    Path report = folder.resolve("report.ttl");
    CommandRun.of("validate", write("bad.trig", BAD), "--report", report);

    Graph graph = RDFDataMgr.loadGraph(report.toString());
    assertThat(graph.find(Node.ANY, RDF.Nodes.type, SHACL.ValidationReport).toList()).hasSize(2);
    assertThat(graph.find(Node.ANY, DCTerms.source.asNode(), Node.ANY).toList())
        .extracting(triple -> triple.getObject().getURI())
        .containsExactlyInAnyOrder(
            Base.DEFAULT.iri() + "article/one-11111111",
            Base.DEFAULT.iri() + "article/two-22222222");
  }

  @Test
  void aReportOfNothingConforms() throws IOException {
    Path report = folder.resolve("report.nt");
    CommandRun.of("validate", write("facts.jsonl", GOOD), "--report", report);

    assertThat(Files.readString(report)).contains("shacl#conforms", "\"true\"");
  }

  @Test
  void tellsAllThatIsWrongWithFactsByLineAndPlace() throws IOException {
    String bad =
        """
        {"schema": "article-facts/1", "article": {"headline": 7, "text": "Ann Lee left."}, \
        "entities": [{"id": "e1", "type": "Wizard", "name": "Ann Lee"}]}
        """;
    Path file = write("facts.jsonl", GOOD + bad);

    CommandRun run = CommandRun.of("validate", file);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains(file + ":2: /article/headline: ", file + ":2: /entities/0/type: ")
        .doesNotContain(file + ":1:");
    assertThat(run.out()).contains("1 graph checked");
  }

  @Test
  void tellsOfSpansThatNoSchemaCanKnow() throws IOException {
    String bad = GOOD.replace("\"end\": 7", "\"end\": 70");
    Path file = write("facts.jsonl", bad);

    CommandRun run = CommandRun.of("validate", file);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(file + ":1: ").hasLineCount(1);
  }

  @Test
  void takesFilesOrAStore() {
    assertThat(CommandRun.of("validate").exitCode()).isEqualTo(2);
    assertThat(CommandRun.of("validate", "a.ttl", "--store", folder).exitCode()).isEqualTo(2);
  }

  @Test
  void whatHoldsNoArticleIsNotCalledGood() throws IOException {
    Path others = write("others.nq", "<http://x/1> <http://x/p> \"1\" <http://x/g> .");
    Path store = folder.resolve("store");
    CommandRun.of("load", others, "--store", store);

    for (Object[] given : new Object[][] {{others}, {"--store", store}}) {
      CommandRun run =
          CommandRun.of(Stream.concat(Stream.of("validate"), Stream.of(given)).toArray());
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.out()).startsWith("Nothing was checked").hasLineCount(1);
    }
  }

  @Test
  void theUnionOfArticlesIsNotTakenForOne() throws IOException {
    Path store = folder.resolve("store");
    Path union = folder.resolve("union.ttl");
    CommandRun.of(
        "load", write("facts.jsonl", GOOD + GOOD.replace("Fire", "Ice")), "--store", store);
    CommandRun.of("export", "--store", store, "-o", union);

    CommandRun run = CommandRun.of("validate", union);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("several articles in one graph", ".nq").hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theGraphOfLinksIsCheckedToo() throws IOException {
    Path store = folder.resolve("store");
    Path links =
        write(
            "links.nq",
            "<http://localhost:3030/link/1> <%s> <https://w3id.org/newsgraph/ontology#Link> <http://localhost:3030/graph/links> ."
                .formatted(RDF.type.getURI()));
    CommandRun.of("load", links, "--store", store);

    CommandRun run = CommandRun.of("validate", "--store", store);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("ne:linked", "1 graph checked: 1 with violations");
  }

  @Test
  void readsPackedFiles() throws IOException {
    Path store = folder.resolve("store");
    Path packed = folder.resolve("dump.nq.zst");
    CommandRun.of("load", write("facts.jsonl", GOOD), "--store", store);
    CommandRun.of("export", "--store", store, "-o", packed);

    CommandRun run = CommandRun.of("validate", packed);

    assertThat(run.out() + run.err()).contains("1 graph checked: as the vocabulary promises");
  }

  @Test
  void namesTheFormatsOfAFileOfAnother() throws IOException {
    CommandRun run = CommandRun.of("validate", write("a.txt", "It rained."));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("a.txt: its name tells no format").hasLineCount(1);
  }

  @Test
  void aManifestIsNotTakenForFacts() throws IOException {
    CommandRun run = CommandRun.of("validate", write("a.manifest.json", "{}"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("is the manifest of a dump").hasLineCount(1);
  }

  @Test
  void saysNothingOfWhatIsGoodWhereQuietIsAskedFor() throws IOException {
    CommandRun run = CommandRun.of("validate", write("facts.jsonl", GOOD), "--quiet");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out() + run.err()).isEmpty();
  }

  @Test
  void saysWhatCannotBeRead() throws IOException {
    Path broken = write("broken.ttl", "<a> <b> ");

    CommandRun run = CommandRun.of("validate", broken, folder.resolve("missing.nq"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .hasLineCount(2)
        .contains(broken + ": ", "missing.nq: there is no such file");
  }
}
