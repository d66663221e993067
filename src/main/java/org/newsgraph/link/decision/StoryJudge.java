package org.newsgraph.link.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.SetUtils;
import org.apache.jena.graph.Node;
import org.newsgraph.link.pair.Designation;
import org.newsgraph.link.pair.Story;
import org.newsgraph.link.pair.StoryModel;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.text.Frequencies;
import org.newsgraph.link.text.Senses;

/// Decides what is the same within a story. For any number of threads.
final class StoryJudge {
  private final StoryModel events = StoryModel.ofEvents();
  private final StoryModel entities = StoryModel.ofEntities();
  private final Senses senses = new Senses();
  private final Frequencies frequencies;

  StoryJudge(Frequencies frequencies) {
    this.frequencies = frequencies;
  }

  /// The things of a story, of either kind.
  record Judged(StoryClusters entities, StoryClusters events) {}

  StoryDecision decide(List<ReadArticle> articles) {
    Judged judged = judge(articles);
    Map<Node, Set<Designation>> designations = new HashMap<>(judged.entities().designations());
    judged
        .events()
        .designations()
        .forEach((event, told) -> designations.merge(event, told, SetUtils::union));
    return StoryDecision.of(
        articles,
        Stream.concat(judged.entities().clusters().stream(), judged.events().clusters().stream())
            .toList(),
        designations);
  }

  /// Compares the things of a story, the events by who takes part in them.
  Judged judge(List<ReadArticle> articles) {
    Story story = new Story(articles, frequencies, senses);
    StoryClusters identity = new StoryClusters(story.entities(), entities);
    return new Judged(identity, new StoryClusters(story.events(identity.likelihoods()), events));
  }
}
