package org.newsgraph.link.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.link.Copy;
import org.newsgraph.store.NewsStore;

/// Tells which articles are copies of others: the same text at another address, an agency's report
/// in another paper, shortened, with another headline or a paragraph more, and an update that
/// repeats most of a report.
///
/// Each copy points to an article that is no copy itself and with which it has enough in common by
/// itself: what is like a copy of an article need not be like that article. The same articles give
/// the same decisions, in whichever order they come.
public final class CopyDetector {
  private final MinHash minHash = new MinHash();

  /// Decides on all articles of a store.
  public List<Copy> copies(NewsStore store) {
    return store.read(reader -> copies(new StoredTexts(reader, store.base())));
  }

  /// Decides on all articles.
  ///
  /// @return one decision for each copy
  public List<Copy> copies(Texts texts) {
    SameTexts same = SameTexts.of(sketches(texts));
    List<Copy> near = new NearCopies(same.firsts(), texts).all();
    List<Copy> copies = new ArrayList<>(near);
    copies.addAll(same.copies(near));
    return copies;
  }

  private List<Sketch> sketches(Texts texts) {
    return texts.articles().stream()
        .flatMap(article -> sketch(article, texts).stream())
        .sorted(Sketch.ORDER)
        .toList();
  }

  private Optional<Sketch> sketch(Node article, Texts texts) {
    Shingles shingles = Shingles.of(texts.text(article));
    return shingles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sketch(
                article,
                texts.day(article),
                shingles.size(),
                shingles.text(),
                minHash.signature(shingles)));
  }
}
