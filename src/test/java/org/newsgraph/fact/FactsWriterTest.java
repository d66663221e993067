package org.newsgraph.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Source;

class FactsWriterTest {

  @Test
  void whatIsWrittenIsReadBack() {
    qt().forAll(SomeFacts.facts())
        .checkAssert(facts ->
            assertThat(FactsReader.parse(FactsWriter.write(facts), "other name")).isEqualTo(facts));
  }

  @Test
  void writesOneLine() {
    qt().forAll(SomeFacts.facts())
        .checkAssert(facts ->
            assertThat(FactsWriter.write(facts)).doesNotContain("\n").doesNotContain("\r"));
  }

  @Test
  void keepsTheOrderOfFieldsAndLeavesOutWhatIsUnknown() {
    String line =
        "{\"schema\":\"article-facts/1\","
            + "\"article\":{\"headline\":\"Caf\u00e9 burnt \ud83d\udd25\",\"published\":\"2020-01-09\","
            + "\"text\":\"Caf\u00e9 burnt \ud83d\udd25\",\"source\":{\"name\":\"a.txt\"}},"
            + "\"events\":[{\"id\":\"v1\",\"type\":\"Disaster\",\"label\":\"fire\","
            + "\"time\":{\"text\":\"Friday\"},\"factuality\":\"Actual\",\"confidence\":0.9,"
            + "\"mentions\":[{\"begin\":5,\"end\":10}]}]}";

    assertThat(FactsWriter.write(FactsReader.parse(line, "b.txt"))).isEqualTo(line);
  }

  @Test
  void writesAnArticleAlone() {
    Article article =
        new Article(
            Metadata.UNKNOWN,
            "Rain fell.",
            List.of(),
            new Source("a.txt", Optional.of("text/plain"), Optional.empty()));

    assertThat(FactsWriter.write(article))
        .isEqualTo(
            "{\"schema\":\"article-facts/1\",\"article\":{\"text\":\"Rain fell.\","
                + "\"source\":{\"name\":\"a.txt\",\"mediaType\":\"text/plain\"}}}");
  }
}
