package org.newsgraph.pipeline;

/// Is told how a run gets on.
public interface Progress {
  /// Whom nothing interests.
  Progress NONE =
      new Progress() {
        @Override
        public void finished() {}

        @Override
        public void skipped() {}

        @Override
        public void rejected(Reject reject) {}
      };

  /// One more input is done.
  void finished();

  /// Something rightly gave no article.
  void skipped();

  /// An input was set aside.
  void rejected(Reject reject);
}
