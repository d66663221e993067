package org.newsgraph.pipeline;

import java.util.List;
import org.newsgraph.link.Copy;
import org.newsgraph.link.LinkProgress;
import org.newsgraph.link.Linker;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.SameThing;
import org.newsgraph.link.copies.CopyDetector;
import org.newsgraph.link.rewriting.CopiesWriter;
import org.newsgraph.link.rewriting.Rewriting;
import org.newsgraph.store.NewsStore;

/// Links the articles of a store: what they tell of, and which of them are copies of others.
public final class Linking {
  private final NewsStore store;

  /// Links the articles of a store.
  public Linking(NewsStore store) {
    this.store = store;
  }

  /// What a store has become.
  ///
  /// @param copies how many articles are copies of others
  public record Outcome(Rewriting.Outcome identity, int copies) {}

  /// Decides on everything; what was linked before makes no difference.
  public Outcome run(Linker linker, ManualPairs pairs, LinkProgress progress) {
    List<Copy> copies = new CopyDetector().copies(store);
    new CopiesWriter(store).apply(copies);
    List<SameThing> same = linker.link(store, pairs, progress);
    return new Outcome(new Rewriting(store, progress).apply(same), copies.size());
  }

  /// Lets every article name things as it did by itself, and be a copy of none.
  public Rewriting.Outcome undo() {
    new CopiesWriter(store).apply(List.of());
    return new Rewriting(store).undo();
  }
}
