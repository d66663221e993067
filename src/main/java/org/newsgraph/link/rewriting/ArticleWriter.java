package org.newsgraph.link.rewriting;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.gazetteer.MentionWriter;
import org.newsgraph.store.Change;
import org.newsgraph.store.StoreReader;
import org.newsgraph.store.StoreWriter;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.NewsEvents;

/// Writes graphs within one transaction of a store whose articles may have been rewritten. What it
/// takes to undo a rewritten graph goes when that graph goes.
public final class ArticleWriter {
  private final StoreWriter writer;
  private final MentionWriter graphs;
  private final Base base;
  private final Set<Node> loaded = new HashSet<>();

  /// @param graphs lets the gazetteer's graph follow
  /// @param base the store's
  public ArticleWriter(StoreWriter writer, MentionWriter graphs, Base base) {
    this.writer = writer;
    this.graphs = graphs;
    this.base = base;
  }

  /// Makes an article's graph hold its own triples. One that was made of the same triples stays as
  /// it is.
  public Change replace(Node article, Collection<Triple> triples) {
    if (renaming(article).isEmpty()) {
      return replaceOwn(article, triples);
    }
    if (new OriginalGraphs(reader(), base).triples(article).equals(Set.copyOf(triples))) {
      return Change.UNCHANGED;
    }
    forgetRenaming(article);
    return replaceOwn(article, triples);
  }

  /// What has changed may be no copy any more, nor what others are copies of.
  private Change replaceOwn(Node article, Collection<Triple> triples) {
    Change change = graphs.replace(article, triples);
    if (change != Change.UNCHANGED) {
      new CopyLinks(base.linksGraph(), links().iris()).forget(article, writer);
    }
    return change;
  }

  /// Makes a graph hold what somebody has for it, who may have it from a store such as this one: an
  /// article's graph may be a rewritten one, and the graph may be that of the links. It may also
  /// come in pieces, each with what came before; whether it is the rewritten one is known at the
  /// end.
  public Change load(Node graph, Collection<Triple> triples) {
    if (graph.equals(base.linksGraph())) {
      giveBack(Set.copyOf(triples));
    } else {
      loaded.add(graph);
    }
    return graphs.replace(graph, triples);
  }

  /// Gives the triples of a graph as it is now.
  public Stream<Triple> triples(Node graph) {
    return graphs.triples(graph);
  }

  /// The IRIs by which an article by itself names what its graph names otherwise.
  public Set<Node> gaveWay(Node article) {
    return renaming(article).map(RenamedGraph::gaveWay).orElse(Set.of());
  }

  /// Takes decisions back on IRIs that no article's graph follows any more.
  public void forgetUnused(Collection<Node> merged) {
    Links links = links();
    merged.stream()
        .filter(node -> links.renamedIn(node).findAny().isEmpty())
        .forEach(node -> {
          forget(node);
          forget(links.iris().of(node));
        });
  }

  /// Lets the gazetteer's graph follow, when all graphs are written. There is no way back from what
  /// came in place of a rewritten graph.
  public void finish() {
    loaded.stream().filter(this::isReplaced).forEach(this::forgetRenaming);
    loaded.clear();
    graphs.finish();
  }

  private boolean isReplaced(Node article) {
    return renaming(article)
        .filter(way -> !way.made(reader().triples(article).collect(Collectors.toSet())))
        .isPresent();
  }

  /// Gives articles their own graphs back that could not be had back by the links that come.
  private void giveBack(Set<Triple> coming) {
    OriginalGraphs originals = new OriginalGraphs(reader(), base);
    List<Node> renamed =
        reader()
            .triples(base.linksGraph(), Node.ANY, RDF.Nodes.type, NewsEvents.RENAMING)
            .map(Triple::getSubject)
            .filter(record -> !coming.containsAll(needed(record)))
            .flatMap(record ->
                reader().triples(base.linksGraph(), record, NewsEvents.RENAMED_IN, Node.ANY))
            .map(Triple::getObject)
            .toList();
    renamed.forEach(article -> graphs.replace(article, originals.triples(article)));
  }

  /// What it takes to have an article's own graph back.
  private Set<Triple> needed(Node record) {
    Set<Triple> needed = told(record);
    Set<Node> renamed = new HashSet<>();
    needed.stream()
        .filter(triple -> triple.getPredicate().equals(NewsEvents.RENAMED))
        .forEach(triple -> renamed.add(triple.getObject()));
    renamed.forEach(node -> needed.addAll(told(node)));
    return needed;
  }

  private Set<Triple> told(Node subject) {
    return reader()
        .triples(base.linksGraph(), subject, Node.ANY, Node.ANY)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Optional<RenamedGraph> renaming(Node article) {
    Links links = links();
    return Renaming.read(article, links).map(record -> RenamedGraph.of(record, links));
  }

  private void forgetRenaming(Node article) {
    forget(links().iris().of(article));
  }

  private void forget(Node subject) {
    writer.replaceAbout(base.linksGraph(), subject, List.of());
  }

  private Links links() {
    return Links.of(reader(), base);
  }

  private StoreReader reader() {
    return writer.reader();
  }
}
