package org.newsgraph.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/// Which version the vocabulary is of, and what has changed, is told alike wherever it is told.
class OntologyVersionsTest {
  private static final String IRI = "https://w3id.org/newsgraph/ontology";
  private static final Node SELF = NodeFactory.createURI(IRI);

  private static final Graph ONTOLOGY = OntologyFiles.read(OntologyFiles.NEWS_EVENTS);

  /// The keys that are used here of the [Citation File
  /// Format](https://github.com/citation-file-format/citation-file-format) 1.2.0.
  private static final Set<String> KEYS =
      Set.of(
          "cff-version",
          "message",
          "type",
          "title",
          "abstract",
          "authors",
          "version",
          "date-released",
          "license",
          "url",
          "keywords");

  @Test
  void nothingOfAnEarlierVersionIsGone() throws IOException {
    assertThat(OntologyFiles.names(OntologyFiles.terms(ONTOLOGY).stream()))
        .containsAll(earlierTerms());
  }

  @Test
  void aNewTermSaysSinceWhen() throws IOException {
    List<String> earlier = earlierTerms();

    for (Node term : OntologyFiles.terms(ONTOLOGY)) {
      String name = term.getURI().substring(NewsEvents.NAMESPACE.length());
      assertThat(OntologyFiles.texts(ONTOLOGY, term, SKOS.historyNote.asNode()))
          .as(name)
          .hasSize(earlier.contains(name) ? 0 : 1);
    }
  }

  @Test
  void aNoteOfAChangeBeginsWithAVersionThatIsTold() {
    Set<String> versions =
        OntologyFiles.texts(ONTOLOGY, SELF, SKOS.changeNote.asNode()).stream()
            .map(OntologyVersionsTest::version)
            .collect(Collectors.toSet());

    assertThat(versions).contains(version(), "0.1.0");
    assertThat(
            Stream.of(SKOS.changeNote, SKOS.historyNote)
                .flatMap(note -> ONTOLOGY.stream(Node.ANY, note.asNode(), Node.ANY))
                .map(triple -> version(triple.getObject().getLiteralLexicalForm())))
        .isSubsetOf(versions);
  }

  @Test
  void theVersionsIriNamesTheVersion() {
    assertThat(OntologyFiles.objects(ONTOLOGY, SELF, OWL2.versionIRI.asNode()))
        .containsExactly(NodeFactory.createURI(IRI + "/" + version()));
    assertThat(OntologyFiles.objects(ONTOLOGY, SELF, OWL2.priorVersion.asNode()))
        .containsExactly(NodeFactory.createURI(IRI + "/0.1.0"));
  }

  @Test
  void theAlignmentsAreOfTheSameVersion() {
    assertThat(
            OntologyFiles.texts(
                OntologyFiles.read(OntologyFiles.ALIGNMENTS),
                NodeFactory.createURI(IRI + "/alignments"),
                OWL2.versionInfo.asNode()))
        .containsExactly(version());
  }

  @Test
  void theCitationFileTellsTheSameAsTheVocabulary() throws IOException {
    JsonNode citation =
        new YAMLMapper().readTree(OntologyFiles.FOLDER.resolve("CITATION.cff").toFile());

    assertThat(citation.properties())
        .extracting(property -> property.getKey())
        .containsExactlyInAnyOrderElementsOf(KEYS);
    assertThat(citation.path("cff-version").asText()).isEqualTo("1.2.0");
    assertThat(citation.path("type").asText()).isEqualTo("dataset");
    assertThat(citation.path("license").asText()).isEqualTo("CC-BY-4.0");
    assertThat(citation.path("url").asText()).isEqualTo(IRI);
    assertThat(citation.path("title").asText()).isEqualTo(text(DCTerms.title.asNode()));
    assertThat(citation.path("abstract").asText()).isEqualTo(text(DCTerms.description.asNode()));
    assertThat(citation.path("version").asText()).isEqualTo(version());
    assertThat(citation.path("date-released").asText()).isEqualTo(text(DCTerms.modified.asNode()));
    assertThat(citation.path("authors"))
        .extracting(author -> author.path("name").asText())
        .containsExactly(text(DCTerms.creator.asNode()));
  }

  private static String version() {
    return text(OWL2.versionInfo.asNode());
  }

  private static String version(String note) {
    return note.substring(0, Math.max(0, note.indexOf(": ")));
  }

  private static String text(Node property) {
    return OntologyFiles.texts(ONTOLOGY, SELF, property).getFirst();
  }

  private static List<String> earlierTerms() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(OntologyVersionsTest.class.getResourceAsStream("terms-0.1.0.txt"))) {
      return Arrays.asList(new String(in.readAllBytes(), UTF_8).strip().split("\n", -1));
    }
  }
}
