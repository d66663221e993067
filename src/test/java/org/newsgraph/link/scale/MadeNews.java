package org.newsgraph.link.scale;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.dump.Dump;
import org.newsgraph.dump.DumpFormat;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.gazetteer.GazetteerGraph;
import org.newsgraph.link.rewriting.ArticleWriter;
import org.newsgraph.mapping.ArticleGraph;
import org.newsgraph.store.NewsStore;

/// Made articles in small stores, for tests.
final class MadeNews {
  private static final MadeStories STORIES = new MadeStories(Path.of("data/gold"));

  private MadeNews() {}

  static List<ArticleFacts> articles(int number) {
    return IntStream.range(0, number).mapToObj(STORIES::article).toList();
  }

  /// Makes a store hold this of articles, as loading does.
  static void write(NewsStore store, List<ArticleGraph> articles) {
    GazetteerGraph gazetteer = new GazetteerGraph(store);
    store.write(writer -> {
      ArticleWriter graphs = new ArticleWriter(writer, gazetteer.writer(writer), store.base());
      articles.forEach(article -> graphs.replace(article.name(), article.triples()));
      graphs.finish();
    });
  }

  /// All that a store holds.
  static String dump(NewsStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Dump.of(store, DumpFormat.of("dump.nq")).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
