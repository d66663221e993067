package org.newsgraph.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.vocabulary.NewsEvents;

class CameoCodesTest {

  @BeforeAll
  static void init() {
    JenaSystem.init();
  }

  @Test
  void rootCodesAreThoseOfTheOntology() {
    Map<String, Set<String>> told = new TreeMap<>();
    ontology()
        .find(Node.ANY, NewsEvents.term("cameoRootCode"), Node.ANY)
        .forEachRemaining(triple ->
            told.computeIfAbsent(triple.getObject().getLiteralLexicalForm(), _ -> new TreeSet<>())
                .add(triple.getSubject().getLocalName()));

    assertThat(told).hasSize(20);
    told.forEach((code, classes) ->
        assertThat(CameoCodes.meaning(code).orElseThrow().type().name()).isIn(classes));
  }

  @ParameterizedTest
  @CsvSource({
    "1823, Assault",
    "1831, Bombing",
    "0871, Retreat",
    "081, Concession",
    "046, Negotiation"
  })
  void theLongestCodeCounts(String code, String type) {
    assertThat(CameoCodes.meaning(code).orElseThrow().type().name()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"00", "21", "1", "XX"})
  void whatIsNoCodeMeansNothing(String code) {
    assertThat(CameoCodes.meaning(code)).isEmpty();
  }

  private static Graph ontology() {
    InputStream in = CameoCodesTest.class.getResourceAsStream("/ontology/news-events.ttl");
    return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
  }
}
