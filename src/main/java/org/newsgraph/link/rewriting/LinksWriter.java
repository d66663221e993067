package org.newsgraph.link.rewriting;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.link.LinkProgress;
import org.newsgraph.link.SameThing;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreReader;
import org.newsgraph.store.StoreWriter;
import org.newsgraph.vocabulary.NewsEvents;

/// Writes decisions to the links graph, and leaves there what it takes to rename articles back.
record LinksWriter(NewsStore store, Node graph, LinkIris iris) {
  private static final int IN_ONE_TRANSACTION = 20_000;

  static LinksWriter of(NewsStore store) {
    return new LinksWriter(store, store.base().linksGraph(), new LinkIris(store.base()));
  }

  /// Makes the graph hold these decisions and no others.
  void write(Collection<SameThing> decisions, LinkProgress progress) {
    outdated(decisions).stream()
        .gather(Gatherers.windowFixed(IN_ONE_TRANSACTION))
        .forEach(this::forget);
    decisions.stream()
        .gather(Gatherers.windowFixed(IN_ONE_TRANSACTION))
        .forEach(some -> {
          add(some);
          progress.done(some.size());
        });
  }

  private void forget(List<Node> subjects) {
    store.write(
        writer -> subjects.forEach(subject -> writer.replaceAbout(graph, subject, List.of())));
  }

  private void add(List<SameThing> decisions) {
    store.write(writer -> decisions.forEach(same -> write(same, writer.tellingNothingNew())));
  }

  private void write(SameThing same, StoreWriter writer) {
    Decision decision = new Decision(same, iris);
    writer.replaceAbout(graph, same.merged(), decision.identity());
    writer.replaceAbout(graph, decision.node(), decision.description());
  }

  /// What the graph tells of that is neither of a decision nor of an article, renamed or a copy.
  private Set<Node> outdated(Collection<SameThing> decisions) {
    Set<Node> lasting = HashSet.newHashSet(2 * decisions.size());
    decisions.forEach(same -> {
      lasting.add(same.merged());
      lasting.add(iris.of(same.merged()));
    });
    return store.read(reader ->
        reader
            .triples(graph)
            .map(Triple::getSubject)
            .filter(subject -> !lasting.contains(subject) && !isOfArticle(subject, reader))
            .collect(Collectors.toSet()));
  }

  private boolean isOfArticle(Node subject, StoreReader reader) {
    return reader.contains(graph, subject, RDF.Nodes.type, NewsEvents.RENAMING)
        || new CopyLinks(graph, iris).tellsOf(subject, reader);
  }
}
