package org.newsgraph.link.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.link.reading.ReadArticle;

/// Two floods told in the same words.
class OccasionsTest {
  private static final String FIRST =
      "Elbe waters flooded Meissen, where 300 people left their homes, said mayor Olaf Raschke.";
  private static final String FIRST_AGAIN =
      "Meissen's mayor Raschke spoke of 300 people who left their homes when the Elbe rose.";
  private static final String SECOND =
      "Rhine waters flooded Koblenz, where 900 people left their homes, said mayor David Langner.";
  private static final String SECOND_AGAIN =
      "Koblenz's mayor Langner spoke of 900 people who left their homes when the Rhine rose.";

  private static Node article(int number) {
    return NodeFactory.createURI("http://localhost:3030/article/flood-" + number);
  }

  private static Occasions of(String... texts) {
    List<ReadArticle> articles =
        IntStream.range(0, texts.length)
            .mapToObj(
                number -> new ReadArticle(article(number), texts[number], List.of(), List.of()))
            .toList();
    return new Occasions(articles);
  }

  @Test
  void areToldApartByNamesAndNumbersThatFewArticlesHave() {
    Occasions occasions = of(FIRST, SECOND, FIRST_AGAIN, SECOND_AGAIN);

    assertThat(occasions.areOne(article(0), article(2))).isTrue();
    assertThat(occasions.areOne(article(1), article(3))).isTrue();
    assertThat(occasions.areOne(article(0), article(1))).isFalse();
  }

  @Test
  void areOneForArticlesThatHaveThemAll() {
    assertThat(of(FIRST, FIRST_AGAIN).areOne(article(0), article(1))).isTrue();
  }
}
