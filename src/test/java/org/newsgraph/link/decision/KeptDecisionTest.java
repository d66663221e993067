package org.newsgraph.link.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.link.pair.EntityDesignation;
import org.newsgraph.link.pair.EntityKind;
import org.newsgraph.link.pair.EventDesignation;

/// What a story says, written down and read again.
class KeptDecisionTest {
  private static final Node ONE = NodeFactory.createURI("http://localhost:3030/person/jonas-holm");
  private static final Node OTHER = NodeFactory.createURI("http://localhost:3030/event/killing");

  @Test
  void isReadAsItWasWritten() {
    EntityDesignation named =
        new EntityDesignation(EntityKind.PERSON, List.of("jonas", "holm"), true, false);
    StoryDecision decision =
        new StoryDecision(
            List.of(
                new Cluster(
                    List.of(
                        new Cluster.Member(ONE, OTHER, 0.75, List.of("a \"reason\"\n")),
                        new Cluster.Member(OTHER, ONE, 0.5, List.of())))),
            Map.of(ONE, Set.of(OTHER)),
            Map.of(
                ONE,
                Set.of(named, new EntityDesignation(EntityKind.GROUP, List.of(), false, true)),
                OTHER,
                Set.of(
                    new EventDesignation(
                        true,
                        LocalDate.MIN.toEpochDay(),
                        LocalDate.MAX.toEpochDay(),
                        Set.of(named)))),
            Map.of(OTHER, Set.of(ONE)));

    String line = KeptDecision.write(decision);

    assertThat(line).doesNotContain("\n");
    assertThat(KeptDecision.read(line)).contains(decision);
    assertThat(KeptDecision.read(line.replace("GROUP", "GROUPS"))).isEmpty();
  }
}
