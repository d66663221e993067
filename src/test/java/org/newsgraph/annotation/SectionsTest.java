package org.newsgraph.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Source;
import org.newsgraph.article.Span;

class SectionsTest {
  private static final Source SOURCE = new Source("a.txt", Optional.empty(), Optional.empty());

  @Test
  void anArticleOfUsualLengthIsOneSection() {
    assertThat(Sections.ends("Rain fell.\n\nIt was cold.")).containsExactly(24);
  }

  @Test
  void aLongOneIsCutBetweenParagraphs() {
    String paragraph = "Rain fell on the hills. ".repeat(100) + "\n\n";
    String text = paragraph.repeat(30);

    List<Integer> ends = Sections.ends(text);

    assertThat(Sections.cut(text, ends))
        .hasSizeGreaterThan(1)
        .allMatch(section -> section.length() <= Sections.LONGEST && section.endsWith("\n\n"));
    assertThat(String.join("", Sections.cut(text, ends))).isEqualTo(text);
  }

  @Test
  void withoutParagraphsItIsCutBetweenWords() {
    String text = "rain ".repeat(20_000);

    assertThat(Sections.cut(text, Sections.ends(text))).allMatch(part -> part.endsWith("rain "));
  }

  @Test
  void whatStandsInASectionIsWhereItStandsInTheWhole() {
    Token rain = new Token(1, "Rain", "rain", "NN", "O", new Span(0, 4));
    Dependency root = new Dependency(0, "root", 1);
    Article part = new Article(Metadata.UNKNOWN, "Rain 🌧\n", List.of(), SOURCE);
    AnnotatedArticle section =
        new AnnotatedArticle(
            part,
            List.of(new Sentence(0, List.of(rain), List.of(root), List.of(root))),
            List.of(List.of(new CorefMention(0, 1, 1, 1))),
            List.of(new TimeExpression(0, 1, 1, new Span(0, 4), "DATE", "2020")));
    Article whole = new Article(Metadata.UNKNOWN, "Rain 🌧\nRain 🌧\n", List.of(), SOURCE);

    AnnotatedArticle joined = Sections.joined(whole, List.of(section, section));

    assertThat(joined.article().sentences()).containsExactly(new Span(0, 4), new Span(7, 11));
    assertThat(joined.sentences()).extracting(Sentence::index).containsExactly(0, 1);
    assertThat(joined.chains().getLast()).containsExactly(new CorefMention(1, 1, 1, 1));
    assertThat(joined.times().getLast().span()).isEqualTo(new Span(7, 11));
    assertThat(joined.times().getLast().sentence()).isEqualTo(1);
  }
}
