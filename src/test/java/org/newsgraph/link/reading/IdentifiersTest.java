package org.newsgraph.link.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Things told apart by the IRIs that others have for them.
class IdentifiersTest {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private static Identifiers of(String... iris) {
    return new Identifiers(Arrays.stream(iris).map(NodeFactory::createURI).toList());
  }

  @Test
  void whatOneSourceKnowsUnderTwoIrisIsTwo() {
    assertThat(of(WIKIDATA + "Q1").tellApart(of(WIKIDATA + "Q2"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        WIKIDATA + "Q1",
        "https://wikidata.org/entity/Q1",
        "https://sws.geonames.org/11/",
        "http://dbpedia.org/resource/Q2",
        "urn:isbn:1",
        "http://example.org",
      })
  void whatNoSourceTellsApartMayBeOne(String other) {
    assertThat(of(WIKIDATA + "Q1").tellApart(of(other))).isFalse();
  }

  @Test
  void oneSourceThatKnowsBothAsOneOutweighsOthers() {
    Identifiers one = of(WIKIDATA + "Q1", "https://sws.geonames.org/11/");
    Identifiers other = of(WIKIDATA + "Q2", "https://sws.geonames.org/11");

    assertThat(one.tellApart(other)).isFalse();
  }

  @Test
  void entriesOfTheGazetteerAreTwoWhateverTheirFolders() {
    Identifiers one = of(WIKIDATA + "Q1");
    one.addEntry(NodeFactory.createURI("http://localhost/place/georgia"));
    Identifiers other = new Identifiers();
    other.addEntry(NodeFactory.createURI("http://localhost/organization/georgia"));

    assertThat(one.tellApart(other)).isTrue();
    one.add(other);
    assertThat(one.tellApart(other)).isFalse();
    assertThat(one.withoutDoubtful()).isEqualTo(of(WIKIDATA + "Q1"));
  }
}
