package org.newsgraph.link.rewriting;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;

class LinkIrisTest {
  private static final Base BASE = new Base("https://news.example/graph/");
  private static final LinkIris IRIS = new LinkIris(BASE);

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  @ParameterizedTest
  @EnumSource(Folder.class)
  void nameADecisionAfterTheFolderAndTheThing(Folder folder) {
    assertThat(IRIS.of(BASE.node(folder, "old-mill")))
        .isEqualTo(node("https://news.example/graph/link/" + folder + "-old-mill"));
  }

  @Test
  void nameACopyAfterItsArticle() {
    assertThat(IRIS.ofCopy(BASE.node(Folder.article, "old-mill")))
        .isEqualTo(node("https://news.example/graph/link/copy-article-old-mill"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/graph/mill/old",
        "https://news.example/graph/person/old/mill",
        "https://news.example/graph/person/",
        "https://news.example/graph/person",
        "https://elsewhere.example/graph/person/old-mill"
      })
  void hideWhatIsOfNoFolderBehindADigest(String iri) {
    assertThat(IRIS.of(node(iri)).getURI())
        .matches("https://news\\.example/graph/link/[0-9a-f]{32}");
  }

  @Test
  void tellIrisOfElsewhereFromOnesOwn() {
    assertThat(IRIS.of(node("https://elsewhere.example/graph/person/old-mill")))
        .isNotEqualTo(IRIS.of(BASE.node(Folder.person, "old-mill")));
  }
}
