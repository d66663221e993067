package org.newsgraph.link.rewriting;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Gatherers;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.gazetteer.GazetteerGraph;
import org.newsgraph.gazetteer.MentionWriter;
import org.newsgraph.link.LinkProgress;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreWriter;

/// Rewrites the graphs of articles, each together with what it takes to undo it; many in one
/// transaction, since the store grows by every block that a transaction touches.
record ArticleRewriting(NewsStore store, GazetteerGraph gazetteer, LinkProgress progress) {
  private static final int IN_ONE_TRANSACTION = 5_000;

  /// Makes the graphs of articles hold what names make of their own triples.
  void write(Collection<Node> articles, CanonicalNames names) {
    progress.begins(LinkProgress.Stage.REWRITING, articles.size());
    inTheirOrder(articles).stream()
        .gather(Gatherers.windowFixed(IN_ONE_TRANSACTION))
        .forEach(batch -> store.write(writer -> write(batch, names, writer)));
  }

  /// In the order in which the store has them: what stands together is written together. Those that
  /// are gone come last.
  private Set<Node> inTheirOrder(Collection<Node> articles) {
    Set<Node> all = new HashSet<>(articles);
    Set<Node> order = LinkedHashSet.newLinkedHashSet(all.size());
    store.read(reader -> {
      new OriginalGraphs(reader, store.base()).articles().filter(all::contains).forEach(order::add);
      return order;
    });
    order.addAll(all);
    return order;
  }

  private void write(List<Node> articles, CanonicalNames names, StoreWriter telling) {
    StoreWriter writer = telling.tellingNothingNew();
    MentionWriter graphs = gazetteer.writer(writer);
    OriginalGraphs originals = new OriginalGraphs(writer.reader(), store.base());
    LinkIris iris = new LinkIris(store.base());
    articles.forEach(article -> {
      CanonicalNames.Rewritten rewritten = names.rewrite(article, originals.triples(article));
      graphs.replace(article, rewritten.triples());
      Set<Triple> record =
          rewritten
              .renaming()
              .map(renaming -> renaming.madeTo(graphs.triples(article).toList()).triples(iris))
              .orElse(Set.of());
      writer.replaceAbout(store.base().linksGraph(), iris.of(article), record);
      progress.done(1);
    });
    graphs.finish();
  }
}
