package org.newsgraph.link.decision;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.link.pair.PairModel;
import org.newsgraph.link.pair.Story;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.text.Frequencies;
import org.newsgraph.link.text.Senses;

/// Decides what is the same within a story. For any number of threads.
final class StoryJudge {
  private static final double EVENTS = 0.25;
  private static final double ENTITIES = 0.2;

  private final PairModel events = PairModel.read("event-model.tsv");
  private final PairModel entities = PairModel.read("entity-model.tsv");
  private final Senses senses = new Senses();
  private final Frequencies frequencies;

  StoryJudge(Frequencies frequencies) {
    this.frequencies = frequencies;
  }

  StoryDecision decide(List<ReadArticle> articles) {
    Story story = new Story(articles, frequencies, senses);
    List<Cluster> clusters =
        Stream.concat(
                new StoryClusters(story.entities(), entities).of(ENTITIES).stream(),
                new StoryClusters(story.events(), events).of(EVENTS).stream())
            .toList();
    return StoryDecision.of(articles, clusters);
  }

  /// The things of a story, of either kind, to be asked about.
  Stream<StoryClusters> clusters(List<ReadArticle> articles) {
    Story story = new Story(articles, frequencies, senses);
    return Stream.of(
        new StoryClusters(story.entities(), entities), new StoryClusters(story.events(), events));
  }
}
