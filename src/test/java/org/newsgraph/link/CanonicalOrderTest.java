package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class CanonicalOrderTest {

  @Test
  void whatIsKnownStandsForTheRestAndWhatIsOfOneArticleForNothing() {
    CanonicalOrder order = new CanonicalOrder(node -> node.getURI().endsWith("zurich"));

    assertThat(
            Stream.of(
                    "place/a-1a2b3c4d",
                    "place/b-1a2b3c4d-negated",
                    "place/c",
                    "place/zurich",
                    "place/b")
                .map(CanonicalOrderTest::iri)
                .sorted(order))
        .containsExactly(
            iri("place/zurich"),
            iri("place/b"),
            iri("place/c"),
            iri("place/a-1a2b3c4d"),
            iri("place/b-1a2b3c4d-negated"));
  }

  private static Node iri(String path) {
    return NodeFactory.createURI("http://localhost:3030/" + path);
  }
}
