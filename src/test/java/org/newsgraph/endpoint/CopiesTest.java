package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Prov;
import org.newsgraph.vocabulary.SchemaOrg;

/// Pages of articles that are copies, and of what they tell.
class CopiesTest {
  private static final Node ORIGINAL = iri(ServedNews.ARTICLE);
  private static final Node CUT = iri("article/cut-00000001");
  private static final Node SAME = iri("article/same-00000002");
  private static final Node OWN = iri("article/own-00000003");

  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    ServerOptions options = ServedNews.options(directory);
    try (NewsStore store = NewsStore.openExisting(directory)) {
      store.write(writer -> {
        List.of(CUT, SAME, OWN).forEach(article -> writer.replace(article, report(article)));
        writer.replace(
            ServedNews.BASE.linksGraph(),
            List.of(
                Triple.create(CUT, Prov.WAS_DERIVED_FROM, ORIGINAL),
                Triple.create(SAME, Prov.WAS_DERIVED_FROM, ORIGINAL),
                Triple.create(SAME, NewsEvents.DUPLICATE_OF, ORIGINAL)));
      });
    }
    news = ServedNews.start(options);
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static Node iri(String path) {
    return NodeFactory.createURI(ServedNews.BASE.iri() + path);
  }

  private static List<Triple> report(Node article) {
    String name = article.getURI().replaceFirst(".*/", "");
    return List.of(
        Triple.create(article, RDF.type.asNode(), NewsEvents.ARTICLE),
        Triple.create(article, SchemaOrg.HEADLINE, NodeFactory.createLiteralString(name)),
        Triple.create(
            article, SchemaOrg.PUBLISHER, ServedNews.BASE.node(Folder.organization, name)),
        Triple.create(article, NewsEvents.REPORTS, iri(ServedNews.EVENT)));
  }

  private static String page(String path) {
    return news.get("page/" + path).body();
  }

  @Test
  void anEventTellsHowManyReportsOfItAreIndependent() {
    assertThat(page(ServedNews.EVENT))
        .contains("Told by 3 independent reports in 2 outlets.")
        .contains("Articles that tell of this <span class=\"total\">5</span>")
        .contains("A copy of <a");
  }

  @Test
  void whatOneArticleTellsSpeaksForItself() {
    assertThat(page("event/answer-1a2b3c4d-planned")).doesNotContain("independent report");
  }

  @Test
  void aCopyTellsOfWhat() {
    assertThat(page("article/cut-00000001")).contains("A copy of", "Rocket hits harbour");
    assertThat(page("article/same-00000002"))
        .contains("The same text as", "Rocket hits harbour")
        .doesNotContain("A copy of");
  }

  @Test
  void anOriginalListsItsCopies() {
    assertThat(page(ServedNews.ARTICLE))
        .contains("Copies of this article", "cut-00000001", "same-00000002")
        .doesNotContain("own-00000003");
  }
}
