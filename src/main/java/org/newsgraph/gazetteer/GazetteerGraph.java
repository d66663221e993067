package org.newsgraph.gazetteer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.newsgraph.store.Change;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreWriter;
import org.newsgraph.vocabulary.SchemaOrg;

/// Keeps a store's gazetteer graph: what is known beforehand of the entities that its articles
/// mention, and of nothing else.
///
/// The graph follows from the articles in the store and from the gazetteer alone, whatever the
/// order in which articles come. Only entities that an article mentions, or did before it changed,
/// are looked at. The gazetteer's files are read when the first such entity comes.
public final class GazetteerGraph {
  private final NewsStore store;
  private final GazetteerFiles files;
  private Optional<Gazetteer> read = Optional.empty();

  /// The gazetteer graph of a store.
  public GazetteerGraph(NewsStore store) {
    this.store = store;
    files = new GazetteerFiles(store.base(), store.directory().resolve("gazetteer"));
  }

  /// Brings the graph in step with articles that came by other means, and with a gazetteer that has
  /// changed since the store was written.
  public void refresh() {
    if (store.read(reader -> reader.contains(Node.ANY, Node.ANY, SchemaOrg.MENTIONS, Node.ANY))) {
      settle(gazetteer().entities());
    }
  }

  /// Writes graphs of articles in one transaction; the gazetteer's graph follows.
  public MentionWriter writer(StoreWriter writer) {
    return new MentionWriter(writer, this::settleKnown);
  }

  /// Tells whether something is known beforehand of an entity, whether or not articles mention it.
  public boolean knows(Node entity) {
    return gazetteer().knows(entity);
  }

  /// Adds what a user knows, in place of what a file of that name told before. It is kept beside
  /// the store, and comes into the graph as far as articles mention it.
  ///
  /// @throws org.apache.jena.riot.RiotException when the file has an error
  public Change add(Path file, Lang language) {
    Graph graph = files.read(file, language);
    List<Triple> before = files.keep(String.valueOf(file.getFileName()), graph);
    read = Optional.empty();
    settle(
        Stream.concat(before.stream(), graph.stream())
            .map(Triple::getSubject)
            .collect(Collectors.toSet()));
    if (before.isEmpty()) {
      return Change.NEW;
    }
    return Set.copyOf(before).equals(graph.stream().collect(Collectors.toSet()))
        ? Change.UNCHANGED
        : Change.CHANGED;
  }

  private void settle(Set<Node> entities) {
    store.write(writer -> settle(writer, entities));
  }

  private void settleKnown(StoreWriter writer, Set<Node> entities) {
    if (!entities.isEmpty()) {
      settle(
          writer,
          entities.stream().filter(gazetteer()::knows).collect(Collectors.toUnmodifiableSet()));
    }
  }

  private void settle(StoreWriter writer, Set<Node> entities) {
    new MentionedEntries(writer, store.base().gazetteerGraph(), gazetteer()).settle(entities);
  }

  private Gazetteer gazetteer() {
    if (read.isEmpty()) {
      read = Optional.of(files.read());
    }
    return read.get();
  }
}
