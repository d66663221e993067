package org.newsgraph.gazetteer;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.newsgraph.store.Change;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreReader;
import org.newsgraph.store.StoreWriter;
import org.newsgraph.vocabulary.SchemaOrg;

/// Keeps a store's gazetteer graph: what is known beforehand of the entities that its articles
/// mention, and of nothing else.
///
/// The graph follows from the articles in the store and from the gazetteer alone, whatever the
/// order in which articles come. Only entities that an article mentions, or did before it changed,
/// are looked at. The files that come with the program are read when the first such entity comes;
/// what users added stays on disk.
public final class GazetteerGraph {
  private static final int IN_ONE_TRANSACTION = 1_000;

  private final NewsStore store;
  private final GazetteerFiles files;
  private final Unsettled unsettled;
  private Optional<BuiltIn> read = Optional.empty();

  /// The gazetteer graph of a store.
  public GazetteerGraph(NewsStore store) {
    this.store = store;
    files = new GazetteerFiles(store.base());
    unsettled = new Unsettled(store.directory().resolve("gazetteer.unsettled"));
  }

  /// Brings the graph in step with articles that came by other means, with a gazetteer of the
  /// program that has changed since the store was written, and with a file of a user whose adding
  /// was cut short.
  public void refresh() {
    Set<Node> cutShort = unsettled.entities();
    if (!cutShort.isEmpty()) {
      settleMentioned(cutShort);
    }
    if (store.read(GazetteerGraph::hasMentions)) {
      settle(concerned(builtIn().subjects()));
      settle(mentioned(true));
    }
  }

  /// Writes graphs of articles in one transaction; the gazetteer's graph follows.
  public MentionWriter writer(StoreWriter writer) {
    return new MentionWriter(writer, this::settleKnown);
  }

  /// Adds what a user knows, in place of what a file of that name told before. It is kept beside
  /// the store, and comes into the graph as far as articles mention it.
  ///
  /// @throws org.apache.jena.riot.RiotException when the file has an error
  public Change add(Path file, Lang language) {
    Set<Node> before = store.read(this::told);
    unsettled.note(before);
    Change change;
    try {
      change =
          store
              .entries()
              .replace(
                  String.valueOf(file.getFileName()), next -> files.read(file, language, next));
    } catch (RuntimeException e) {
      unsettled.forget();
      throw e;
    }
    settleMentioned(before);
    return change;
  }

  private static boolean hasMentions(StoreReader reader) {
    return reader.contains(Node.ANY, Node.ANY, SchemaOrg.MENTIONS, Node.ANY);
  }

  /// What the graph tells of by the gazetteer.
  private Set<Node> told(StoreReader reader) {
    Gazetteer gazetteer = gazetteer();
    return reader
        .triples(store.base().gazetteerGraph())
        .map(Triple::getSubject)
        .distinct()
        .filter(gazetteer::knows)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Settles what articles mention and what the graph told.
  private void settleMentioned(Set<Node> told) {
    Set<Node> entities = new HashSet<>(told);
    entities.addAll(mentioned(false));
    settle(entities);
    unsettled.forget();
  }

  /// The entities that articles mention and the gazetteer knows, when users added to it.
  ///
  /// @param missing whether only those count of which the graph tells nothing
  private Set<Node> mentioned(boolean missing) {
    if (store.entries().isEmpty()) {
      return Set.of();
    }
    Gazetteer gazetteer = gazetteer();
    return store.read(reader ->
        reader
            .scan(Node.ANY, SchemaOrg.MENTIONS, Node.ANY)
            .objects()
            .filter(entity -> !missing || !isTold(entity, reader))
            .filter(gazetteer::knows)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// Those that articles mention and those of which the graph tells; what hangs on them is settled
  /// with them.
  private Set<Node> concerned(Collection<Node> entities) {
    return store.read(reader ->
        entities.stream()
            .filter(
                entity -> isTold(entity, reader) || MentionedEntries.isMentioned(entity, reader))
            .collect(Collectors.toUnmodifiableSet()));
  }

  private boolean isTold(Node entity, StoreReader reader) {
    return reader.contains(store.base().gazetteerGraph(), entity, Node.ANY, Node.ANY);
  }

  private void settle(Collection<Node> entities) {
    entities.stream()
        .gather(Gatherers.windowFixed(IN_ONE_TRANSACTION))
        .forEach(batch -> store.write(writer -> settle(writer, Set.copyOf(batch))));
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
    return new Gazetteer(store.base(), List.of(builtIn(), new Added(store.entries())));
  }

  private BuiltIn builtIn() {
    if (read.isEmpty()) {
      read = Optional.of(files.builtIn());
    }
    return read.get();
  }
}
