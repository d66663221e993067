package org.newsgraph.pipeline;

/// Is told how a run gets on.
public interface Progress {
  /// Whom nothing interests.
  Progress NONE =
      new Progress() {
        @Override
        public void finished() {}

        @Override
        public void skipped(String name, String cause) {}

        @Override
        public void rejected(Reject reject) {}

        @Override
        public void noted(String note) {}
      };

  /// One more input is done.
  void finished();

  /// Something rightly gave no article, or none that is wanted.
  ///
  /// @param name what it is called
  void skipped(String name, String cause);

  /// An input was set aside.
  void rejected(Reject reject);

  /// There is something to know of an input that is no fault, in one line.
  void noted(String note);
}
