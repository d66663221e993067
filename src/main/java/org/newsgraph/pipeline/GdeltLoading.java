package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.article.Raw;
import org.newsgraph.gazetteer.GazetteerGraph;
import org.newsgraph.gazetteer.KnownThings;
import org.newsgraph.gdelt.GdeltFile;
import org.newsgraph.gdelt.GdeltResult;
import org.newsgraph.link.rewriting.ArticleWriter;
import org.newsgraph.store.Change;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreException;
import org.newsgraph.vocabulary.Folder;

/// Loads files of GDELT, each in one transaction and into graphs of its own, which take the place
/// of those that an earlier load of it has made. A row that cannot be read is set aside alone.
final class GdeltLoading {
  /// How many rows a graph tells of at most: one graph is in memory at a time. A file of a quarter
  /// of an hour has some thousand.
  private static final int ROWS = 20_000;

  private final NewsStore store;
  private final GazetteerGraph gazetteer;
  private final KnownThings known;
  private final Intake intake;

  GdeltLoading(NewsStore store, GazetteerGraph gazetteer, Intake intake) {
    this.store = store;
    this.gazetteer = gazetteer;
    this.intake = intake;
    known = KnownThings.of(store);
  }

  /// Loads the file, or sets it aside.
  void load(Path path, GdeltFile file) {
    List<Change> changes;
    try {
      changes =
          store.writeAndReturn(writer -> {
            ArticleWriter graphs =
                new ArticleWriter(writer, gazetteer.writer(writer), store.base());
            List<Change> written = new Writing(path, file, graphs).write();
            graphs.finish();
            return written;
          });
    } catch (UncheckedIOException | StoreException e) {
      intake.setAside(Reject.of(path, "can't be read further: " + e.getMessage()));
      return;
    }
    changes.forEach(change -> {
      intake.finished();
      intake.changed(change);
    });
  }

  /// One file on its way into the store.
  private final class Writing {
    private final Path path;
    private final GdeltFile file;
    private final ArticleWriter graphs;
    private final List<Change> changes = new ArrayList<>();
    private final List<Triple> triples = new ArrayList<>();
    private int rows;

    Writing(Path path, GdeltFile file, ArticleWriter graphs) {
      this.path = path;
      this.file = file;
      this.graphs = graphs;
    }

    List<Change> write() {
      try (Stream<GdeltResult> results = file.read(store.base(), known)) {
        results.forEach(this::take);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (rows > 0) {
        next();
      }
      removeFurther();
      return changes;
    }

    private void take(GdeltResult result) {
      switch (result) {
        case GdeltResult.Told told -> add(told.triples());
        case GdeltResult.Rejected(long line, String reason, String raw) ->
            intake.setAside(
                new Reject(
                    path.getFileName() + "-" + line,
                    path + ":" + line,
                    reason,
                    Raw.Held.of(raw.getBytes(StandardCharsets.UTF_8))));
      }
    }

    private void add(List<Triple> told) {
      triples.addAll(told);
      rows++;
      if (rows == ROWS) {
        next();
      }
    }

    private void next() {
      changes.add(graphs.load(graph(changes.size() + 1), triples));
      triples.clear();
      rows = 0;
    }

    /// What an earlier load of the same file had beyond what there is now.
    private void removeFurther() {
      for (int number = changes.size() + 1; isThere(graph(number)); number++) {
        graphs.load(graph(number), List.of());
      }
    }

    private boolean isThere(Node graph) {
      try (Stream<Triple> held = graphs.triples(graph)) {
        return held.findAny().isPresent();
      }
    }

    private Node graph(int number) {
      String slug = number == 1 ? file.slug() : file.slug() + "-" + number;
      return store.base().node(Folder.graph, slug);
    }
  }
}
