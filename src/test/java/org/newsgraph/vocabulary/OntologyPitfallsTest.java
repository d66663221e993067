package org.newsgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.vocabulary.Pitfalls.Found;
import org.newsgraph.vocabulary.Pitfalls.Kind;

/// The vocabulary has none of the common faults of ontologies, and each of them would be found.
class OntologyPitfallsTest {
  private static final Pattern TERM = Pattern.compile("\\bne:([A-Za-z]+)");

  /// An ontology without faults.
  private static final String SOUND =
      """
      @prefix ne: <https://w3id.org/newsgraph/ontology#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      ne:Ship a owl:Class ; rdfs:label "ship"@en ; skos:definition "It sails."@en ;
        owl:disjointWith ne:Sailor ; rdfs:isDefinedBy <https://w3id.org/newsgraph/ontology> .
      ne:Sailor a owl:Class ; rdfs:label "sailor"@en ; skos:definition "One sails it."@en ;
        rdfs:isDefinedBy <https://w3id.org/newsgraph/ontology> .
      ne:crew a owl:ObjectProperty ; rdfs:label "crew"@en ; skos:definition "Who sails it."@en ;
        rdfs:domain ne:Ship ; rdfs:range ne:Sailor ;
        rdfs:isDefinedBy <https://w3id.org/newsgraph/ontology> .
      skos:definition a owl:AnnotationProperty .
      """;

  @Test
  void theVocabularyHasNone() {
    Graph ontology = OntologyFiles.read(OntologyFiles.NEWS_EVENTS);

    assertThat(new Pitfalls(ontology).find()).isEmpty();
  }

  @Test
  void neitherHasWhatIsSound() {
    assertThat(new Pitfalls(parse(SOUND)).find()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NO_LABEL                    | rdfs:label "crew"@en ; | ''
          SEVERAL_LABELS              | rdfs:label "crew"@en | rdfs:label "crew"@en , "hands"@en
          NO_DEFINITION               | skos:definition "Who sails it."@en ; | ''
          LABEL_OF_ANOTHER            | "crew"@en | "ship"@en
          NOT_DEFINED_BY_THE_ONTOLOGY | rdfs:isDefinedBy <https://w3id.org/newsgraph/ontology> | rdfs:isDefinedBy <http://example.org/>
          SEVERAL_DOMAINS_OR_RANGES   | rdfs:domain ne:Ship | rdfs:domain ne:Ship , ne:Sailor
          DOMAIN_OR_RANGE_IN_CONFLICT | rdfs:domain ne:Ship ; | rdfs:domain ne:Sailor ; rdfs:subPropertyOf ne:hands . ne:hands rdfs:domain ne:Ship .  ne:crew
          CYCLE                       | owl:disjointWith ne:Sailor | rdfs:subClassOf ne:Ship
          UNCONNECTED                 | rdfs:domain ne:Ship ; rdfs:range ne:Sailor ; | ''
          UNDECLARED                  | rdfs:range ne:Sailor | rdfs:range ne:Officer
          WRONG_INVERSE               | rdfs:range ne:Sailor | rdfs:range ne:Sailor ; owl:inverseOf ne:crew
          NAMED_AGAINST_THE_HABIT     | ne:crew a | ne:Crew a
          BLANK_NODE                  | rdfs:range ne:Sailor | rdfs:range [ a owl:Class ]
          """)
  void eachWouldBeFound(Kind kind, String sound, String broken) {
    String ontology = SOUND.replaceAll("\\R\\s*", " ").replace("> . ", "> .\n");
    assertThat(ontology).contains(sound);

    List<Found> found = new Pitfalls(parse(ontology.replace(sound, broken))).find();

    assertThat(found).extracting(Found::kind).contains(kind);
  }

  static Stream<Path> filesThatNameTerms() {
    return Stream.of("ontology", "data/queries", "README.md", "CONTRIBUTING.md")
        .map(Path::of)
        .flatMap(OntologyPitfallsTest::within)
        .filter(file -> file.toString().matches(".*\\.(rq|ttl|md)"));
  }

  @ParameterizedTest
  @MethodSource("filesThatNameTerms")
  void aFileNamesOnlyTermsThatAreDefined(Path file) throws IOException {
    Set<String> named = new TreeSet<>();
    TERM.matcher(Files.readString(file)).results().forEach(term -> named.add(term.group(1)));
    Graph ontology = OntologyFiles.read(OntologyFiles.NEWS_EVENTS);

    assertThat(OntologyFiles.names(OntologyFiles.terms(ontology).stream())).containsAll(named);
  }

  private static Stream<Path> within(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Graph parse(String turtle) {
    return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
  }
}
