package org.newsgraph.link;

/// Is told how linking gets on.
public interface LinkProgress {
  /// Whom nothing interests.
  LinkProgress NONE =
      new LinkProgress() {
        @Override
        public void begins(Stage stage, long total) {}

        @Override
        public void done(int more) {}
      };

  /// What is done one after the other.
  enum Stage {
    /// Each article is read for what it is about.
    READING,
    /// Articles are put together into stories.
    SORTING,
    /// The things of each article are compared with those of its story.
    COMPARING,
    /// Decisions are written.
    DECIDING,
    /// Articles are rewritten.
    REWRITING
  }

  /// A stage begins.
  ///
  /// @param total how many articles or decisions it has to do with
  void begins(Stage stage, long total);

  /// So many more of the stage are done.
  void done(int more);
}
