package org.newsgraph.link.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.mapping.ArticleGraph;
import org.newsgraph.mapping.FactMapper;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Base;

/// A store of made articles, written in bulk and not in many transactions.
final class MadeStore {
  private static final int AT_ONCE = 16;

  private MadeStore() {}

  /// Makes it, unless there is one.
  static void make(Path directory, MadeStories stories, int articles) throws IOException {
    if (Files.exists(directory)) {
      return;
    }
    NewsStore.open(directory, Base.DEFAULT).close();
    DatasetGraph quads = DatabaseMgr.connectDatasetGraph(directory.resolve("tdb2").toString());
    DataLoader loader = LoaderFactory.phasedLoader(quads, LoaderOps.outputToLog());
    loader.startBulk();
    StreamRDF out = loader.streamRDF();
    FactMapper mapper = new FactMapper(Base.DEFAULT);
    IntStream.range(0, articles)
        .boxed()
        .gather(Gatherers.mapConcurrent(AT_ONCE, number -> mapper.map(stories.article(number))))
        .forEach(graph -> write(graph, out));
    loader.finishBulk();
    TDBInternal.expel(quads, true);
    // The store makes its text index when it is opened next.
    Files.createFile(directory.resolve("text-is-stale"));
    NewsStore.open(directory).close();
  }

  private static void write(ArticleGraph graph, StreamRDF out) {
    for (Triple triple : graph.triples()) {
      out.quad(Quad.create(graph.name(), triple));
    }
  }
}
