package org.newsgraph.link.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.SameThing;

/// Decisions that follow from what stories and people say.
class LinkageTest {
  private static final Node STORM = event("storm");
  private static final Node GALE = event("gale");
  private static final Node POSSIBLE_STORM = event("storm-possible");
  private static final Node POSSIBLE_GALE = event("gale-possible");

  private static Node event(String name) {
    return NodeFactory.createURI("http://localhost:3030/event/" + name);
  }

  private static ManualPairs same(Node one, Node other) {
    return new ManualPairs(List.of(new ManualPairs.Pair(one, other, 1)), List.of());
  }

  private static StoryDecision sameStorm() {
    return new StoryDecision(
        List.of(
            new Cluster(
                List.of(
                    new Cluster.Member(GALE, STORM, 0.9, List.of("a reason")),
                    new Cluster.Member(STORM, GALE, 0.9, List.of("a reason"))))),
        Map.of(),
        Map.of(STORM, Set.of(POSSIBLE_STORM), GALE, Set.of(POSSIBLE_GALE)));
  }

  private static List<SameThing> decisions(ManualPairs pairs) {
    Linkage linkage = new Linkage(pairs, Comparator.comparing(Node::getURI));
    linkage.add(sameStorm());
    return linkage.decisions();
  }

  @Test
  void versionsOfAnEventThatGivesWayGiveWayToo() {
    assertThat(decisions(ManualPairs.NONE))
        .extracting(SameThing::merged, SameThing::canonical)
        .containsExactly(tuple(STORM, GALE), tuple(POSSIBLE_STORM, POSSIBLE_GALE));
  }

  @Test
  void whatPeopleSayOfAVersionGoesOnToWhatThatGivesWayTo() {
    assertThat(decisions(same(POSSIBLE_STORM, event("tempest"))))
        .extracting(SameThing::merged, SameThing::canonical)
        .containsExactly(
            tuple(STORM, GALE),
            tuple(POSSIBLE_STORM, POSSIBLE_GALE),
            tuple(event("tempest"), POSSIBLE_GALE));
  }

  @Test
  void whatAVersionGivesWayToMayGiveWayToWhatPeopleSay() {
    assertThat(decisions(same(POSSIBLE_GALE, event("calm"))))
        .extracting(SameThing::merged, SameThing::canonical)
        .containsExactly(
            tuple(POSSIBLE_GALE, event("calm")),
            tuple(STORM, GALE),
            tuple(POSSIBLE_STORM, event("calm")));
  }
}
