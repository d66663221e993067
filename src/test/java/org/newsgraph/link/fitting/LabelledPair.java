package org.newsgraph.link.fitting;

/// Two things of a story that people put together or told apart.
final class LabelledPair {
  private final int story;
  private final int one;
  private final int other;
  private final String topic;
  private final double[] features;
  private final boolean same;

  /// @param story which story, by its number
  /// @param one the first of the two, by its number in the story
  /// @param topic what the articles are about; pairs of one topic are never fitted on and judged
  /// @param same whether people put them together
  LabelledPair(int story, int one, int other, String topic, double[] features, boolean same) {
    this.story = story;
    this.one = one;
    this.other = other;
    this.topic = topic;
    this.features = features;
    this.same = same;
  }

  int story() {
    return story;
  }

  int one() {
    return one;
  }

  int other() {
    return other;
  }

  String topic() {
    return topic;
  }

  double[] features() {
    return features;
  }

  boolean same() {
    return same;
  }
}
