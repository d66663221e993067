package org.newsgraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.mapping.iri.Slug;
import org.newsgraph.validation.ShapesValidator;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Org;
import org.newsgraph.vocabulary.SchemaOrg;

/// The files of `data/gazetteer`.
class GazetteerDataTest {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String LEXICON = "/org/newsgraph/extraction/lexicon/gazetteer.tsv";
  private static final GazetteerData DATA = new GazetteerData();
  private static final Graph ALL = DATA.graph();

  @Test
  void conformsToTheShapes() {
    assertThat(ShapesValidator.ofOntology().validate(ALL).violations()).isEmpty();
  }

  @Test
  void everyEntryHasTheIriThatArticlesHaveForItsLabel() {
    assertThat(triples(RDFS.Nodes.label))
        .hasSizeGreaterThan(11000)
        .filteredOn(label -> !ALL.contains(label.getSubject(), RDF.Nodes.type, Org.MEMBERSHIP))
        .allSatisfy(label ->
            assertThat(label.getSubject().getURI())
                .matches(".*/(place|organization|person|role)/[^/]+")
                .endsWith("/" + Slug.identifying(label.getObject().getLiteralLexicalForm())));
  }

  @Test
  void everyPlaceHasCoordinates() {
    assertThat(DATA.instances(SchemaOrg.PLACE))
        .allMatch(entity -> ALL.contains(entity, SchemaOrg.LATITUDE, Node.ANY))
        .allMatch(entity -> ALL.contains(entity, SchemaOrg.LONGITUDE, Node.ANY));
  }

  @Test
  void numbersAreInCanonicalForm() {
    Stream<Triple> coordinates =
        Stream.concat(triples(SchemaOrg.LATITUDE), triples(SchemaOrg.LONGITUDE));
    assertThat(coordinates.map(GazetteerDataTest::text))
        .allMatch(
            number -> number.matches("(0|-?[1-9]\\d*)\\.(0|\\d{0,2}[1-9])|-0\\.\\d{0,2}[1-9]"));
    assertThat(triples(NewsEvents.POPULATION).map(GazetteerDataTest::text))
        .allMatch(number -> number.matches("[1-9]\\d*"));
  }

  @Test
  void hasTheCountriesThatExtractionKnowsUnderTheSameNames() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("src/main/resources" + LEXICON))) {
      List<String[]> countries =
          lines
              .map(line -> line.split("\t", -1))
              .filter(fields -> fields.length > 5 && fields[1].equals("Country"))
              .filter(fields -> !fields[0].equals("Georgia"))
              .toList();

      assertThat(countries)
          .hasSizeGreaterThan(150)
          .allMatch(fields ->
              ALL.contains(
                  place(Slug.identifying(fields[0])),
                  OWL.sameAs.asNode(),
                  NodeFactory.createURI(WIKIDATA + fields[5])));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "iran, Iranian",
    "united-kingdom, Briton",
    "guinea-bissau, Bissau-Guinean",
    "scotland, Scottish"
  })
  void tellsWhatPeopleOfAPlaceAreCalled(String slug, String demonym) {
    assertThat(DATA.texts(place(slug), NewsEvents.DEMONYM)).contains(demonym);
  }

  @ParameterizedTest
  @CsvSource({
    "baghdad, 33.3, 44.4",
    "washington, 38.9, -77.0",
    "new-york, 40.7, -74.0",
    "tripoli, 32.9, 13.2",
    "barcelona, 41.4, 2.2",
    "kiev, 50.5, 30.5",
    "florida, 27.9, -81.4",
    "south-africa, -30.5, 24.0",
    "france, 47.2, 2.4",
    "middle-east, 29.0, 44.0",
    "ny, 43.1, -74.8"
  })
  void placesLieWhereTheyAre(String slug, double latitude, double longitude) {
    assertThat(number(slug, SchemaOrg.LATITUDE)).isBetween(latitude - 1.5, latitude + 1.5);
    assertThat(number(slug, SchemaOrg.LONGITUDE)).isBetween(longitude - 1.5, longitude + 1.5);
  }

  @ParameterizedTest
  @CsvSource({"georgia", "birmingham", "springfield", "columbus", "hyderabad", "orange", "uptown"})
  void aNameOfSeveralPlacesHasNoEntry(String slug) {
    assertThat(ALL.contains(place(slug), Node.ANY, Node.ANY)).isFalse();
  }

  @Test
  void theProgramFindsTheFilesWhereverItIsStarted() {
    for (String file : GazetteerData.FILES) {
      assertThat(GazetteerDataTest.class.getResource("/gazetteer/" + file + ".ttl")).isNotNull();
    }
  }

  private static Stream<Triple> triples(Node property) {
    return DATA.triples(property);
  }

  private static String text(Triple triple) {
    return triple.getObject().getLiteralLexicalForm();
  }

  private static double number(String slug, Node property) {
    Triple triple = ALL.stream(place(slug), property, Node.ANY).findFirst().orElseThrow();
    return Double.parseDouble(Objects.requireNonNull(text(triple)));
  }

  private static Node place(String slug) {
    return Base.DEFAULT.node(Folder.place, slug);
  }
}
