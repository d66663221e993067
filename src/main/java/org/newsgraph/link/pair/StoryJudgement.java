package org.newsgraph.link.pair;

/// What a story says of each two of its things, as lower triangles: row i has i columns.
public final class StoryJudgement {
  private final float[][] likelihoods;
  private final short[][] needed;

  StoryJudgement(float[][] likelihoods, short[][] needed) {
    this.likelihoods = likelihoods;
    this.needed = needed;
  }

  /// How likely it is that both are the same; what the same IRI names is, and below 0 is what can
  /// hardly be. The caller may change it.
  public float[][] likelihoods() {
    return likelihoods;
  }

  /// How likely that must be for the two to be put together, in percent; 200 where nothing brings
  /// them together.
  public short[][] needed() {
    return needed;
  }
}
