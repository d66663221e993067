package org.newsgraph.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.gazetteer.GazetteerGraph;
import org.newsgraph.link.rewriting.ArticleWriter;
import org.newsgraph.mapping.ArticleGraph;
import org.newsgraph.store.Change;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreWriter;

/// Writes the graphs of articles to the store, many in one transaction: TDB2 takes a twentieth of
/// the room and of the time for it. None waits long, so that little is lost with a program that
/// dies.
final class BatchWriter implements AutoCloseable {
  private static final int LARGEST = 200;
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final NewsStore store;
  private final GazetteerGraph gazetteer;
  private final Intake intake;
  private final List<ArticleGraph> batch = new ArrayList<>();
  private Instant begun = Instant.MAX;

  /// @param gazetteer follows what the graphs mention
  /// @param intake is told what each graph changed
  BatchWriter(NewsStore store, GazetteerGraph gazetteer, Intake intake) {
    this.store = store;
    this.gazetteer = gazetteer;
    this.intake = intake;
  }

  void add(ArticleGraph graph) {
    if (batch.isEmpty()) {
      begun = Instant.now();
    }
    batch.add(graph);
    intake.finished();
    if (batch.size() >= LARGEST || begun.plus(LONGEST).isBefore(Instant.now())) {
      write();
    }
  }

  private void write() {
    List<Change> changes = store.writeAndReturn(this::replaceAll);
    batch.clear();
    changes.forEach(intake::changed);
  }

  private List<Change> replaceAll(StoreWriter writer) {
    ArticleWriter graphs = new ArticleWriter(writer, gazetteer.writer(writer), store.base());
    List<Change> changes =
        batch.stream().map(graph -> graphs.replace(graph.name(), graph.triples())).toList();
    graphs.finish();
    return changes;
  }

  /// Writes what is left.
  @Override
  public void close() {
    if (!batch.isEmpty()) {
      write();
    }
  }
}
