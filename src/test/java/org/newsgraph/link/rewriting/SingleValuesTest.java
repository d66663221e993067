package org.newsgraph.link.rewriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.NewsEvents;

class SingleValuesTest {
  private static final Node EVENT = NodeFactory.createURI("http://localhost:3030/event/fire");

  private static Node number(String text) {
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdouble);
  }

  private static Set<Node> confidence(String... tellings) {
    List<Telling> all =
        List.of(tellings).stream()
            .map(text ->
                new Telling(Set.of(Triple.create(EVENT, NewsEvents.CONFIDENCE, number(text)))))
            .toList();
    return SingleValues.of(EVENT, all, new FolderTypes(Base.DEFAULT))
        .getOrDefault(NewsEvents.CONFIDENCE, Set.of());
  }

  @Test
  void theGreatestConfidenceIsThatOfAll() {
    assertThat(confidence("0.4", "0.9", "0.7")).containsExactly(number("0.9"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "INF", "-INF", "none"})
  void whatIsNoFiniteNumberIsNoConfidence(String text) {
    assertThat(confidence(text, "0.4")).containsExactly(number("0.4"));
  }
}
