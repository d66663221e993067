package org.newsgraph.link.rewriting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Gatherers;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.gazetteer.GazetteerGraph;
import org.newsgraph.gazetteer.MentionWriter;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreWriter;

/// Rewrites the graphs of articles, some hundred in one transaction, each together with what it
/// takes to undo it.
record ArticleRewriting(NewsStore store, GazetteerGraph gazetteer) {
  private static final int IN_ONE_TRANSACTION = 200;

  /// Makes the graphs of articles hold what names make of their own triples.
  void write(Collection<Node> articles, CanonicalNames names) {
    articles.stream()
        .gather(Gatherers.windowFixed(IN_ONE_TRANSACTION))
        .forEach(batch -> store.write(writer -> write(batch, names, writer)));
  }

  private void write(List<Node> articles, CanonicalNames names, StoreWriter writer) {
    MentionWriter graphs = gazetteer.writer(writer);
    OriginalGraphs originals = new OriginalGraphs(writer.reader(), store.base());
    LinkIris iris = new LinkIris(store.base());
    articles.forEach(article -> {
      CanonicalNames.Rewritten rewritten = names.rewrite(article, originals.triples(article));
      graphs.replace(article, rewritten.triples());
      Set<Triple> record =
          rewritten.renaming().map(renaming -> renaming.triples(iris)).orElse(Set.of());
      writer.replaceAbout(store.base().linksGraph(), iris.of(article), record);
    });
    graphs.finish();
  }
}
