package org.newsgraph.link.rewriting;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.gazetteer.GazetteerGraph;
import org.newsgraph.link.LinkProgress;
import org.newsgraph.link.SameThing;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreReader;
import org.newsgraph.vocabulary.NewsEvents;

/// Makes a store follow decisions about which IRIs name the same thing. Start reading here.
///
/// ```java
/// Rewriting rewriting = new Rewriting(store);
/// rewriting.apply(decisions);
/// rewriting.undo();
/// ```
///
/// The store that comes out hangs on the articles' own graphs and on the decisions alone, not on
/// decisions of before. Only what differs is written.
///
/// It takes many transactions, and a program may die between any two. Therefore an article's graph
/// is written together with what it takes to rename it back, and a decision that any article's
/// graph still follows stays in the links graph: before a decision goes, the articles that follow
/// it get their own graphs back. What is left over is found by the IRIs that articles name, so that
/// the next run ends what this one began.
public final class Rewriting {
  private final NewsStore store;
  private final LinkProgress progress;

  /// Rewrites the articles of a store.
  public Rewriting(NewsStore store) {
    this(store, LinkProgress.NONE);
  }

  /// @param progress is told how it gets on
  public Rewriting(NewsStore store, LinkProgress progress) {
    this.store = store;
    this.progress = progress;
  }

  /// What a store has become.
  ///
  /// @param articles how many articles name things otherwise than they did by themselves
  /// @param merged how many IRIs gave way to others
  /// @param things how many IRIs stand for more than themselves
  /// @param changed how many articles were written
  public record Outcome(long articles, int merged, int things, int changed) {}

  /// Makes the store what these decisions alone make of the articles' own graphs.
  ///
  /// @throws IllegalArgumentException when an IRI is merged twice, or into one that is merged
  ///   itself
  public Outcome apply(Collection<SameThing> decisions) {
    CanonicalNames names = CanonicalNames.of(decisions, store.base());
    ArticleRewriting articles = new ArticleRewriting(store, new GazetteerGraph(store), progress);
    Set<Node> outdated = store.read(reader -> following(names, reader));
    articles.write(outdated, CanonicalNames.of(List.of(), store.base()));
    progress.begins(LinkProgress.Stage.DECIDING, decisions.size());
    LinksWriter.of(store).write(decisions, progress);
    Set<Node> behind = store.read(reader -> behind(names, reader));
    articles.write(behind, names);
    return outcome(names, outdated, behind);
  }

  /// Gives every article its own graph back, and removes the links graph.
  public Outcome undo() {
    return apply(List.of());
  }

  /// The articles whose graphs follow decisions that are to go.
  private Set<Node> following(CanonicalNames names, StoreReader reader) {
    Links links = Links.of(reader, store.base());
    return links
        .merged()
        .filter(same -> !same.getObject().equals(names.canonical().get(same.getSubject())))
        .flatMap(same -> links.renamedIn(same.getSubject()))
        .collect(Collectors.toSet());
  }

  /// The articles whose graphs name what is merged.
  private Set<Node> behind(CanonicalNames names, StoreReader reader) {
    OriginalGraphs originals = new OriginalGraphs(reader, store.base());
    return names.canonical().keySet().stream()
        .flatMap(reader::graphsWith)
        .filter(originals::isArticle)
        .collect(Collectors.toSet());
  }

  private Outcome outcome(CanonicalNames names, Set<Node> outdated, Set<Node> behind) {
    Set<Node> changed = new HashSet<>(outdated);
    changed.addAll(behind);
    Map<Node, Node> canonical = names.canonical();
    return new Outcome(
        store.read(this::renamedArticles),
        canonical.size(),
        Set.copyOf(canonical.values()).size(),
        changed.size());
  }

  private long renamedArticles(StoreReader reader) {
    return reader
        .triples(store.base().linksGraph(), Node.ANY, RDF.Nodes.type, NewsEvents.RENAMING)
        .map(Triple::getSubject)
        .count();
  }
}
