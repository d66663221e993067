package org.newsgraph.article.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.SentenceSplitter;
import org.newsgraph.article.Unreadable;

class ArticleTextTest {

  @Test
  void keepsHeadlineCaptionAndBodyAndDropsWhatSurroundsThem() throws Unreadable {
    ArticleText text =
        ArticleText.of(
            """
            Mayor ‘sorry’ for sunken ferry

            Mayor 'sorry' for sunken ferry
            The ferry's wreck blocks the harbour. Source: Getty Images
            2 Min Read

            Northern Daily News, Ostend: The mayor says he is “sorry” .

            What comes next

            A lawyer,maybe.

            You may like: Seven bridges to cross once\
            """,
            Metadata.UNKNOWN);

    assertThat(text.text())
        .isEqualTo(
            """
            Mayor ‘sorry’ for sunken ferry

            The ferry's wreck blocks the harbour.

            The mayor says he is “sorry” .

            What comes next

            A lawyer,maybe.\
            """);
    assertThat(text.metadata().headline()).contains("Mayor ‘sorry’ for sunken ferry");
    assertThat(text.metadata().publisher()).contains("Northern Daily News");
    assertThat(text.metadata().dateline()).contains("Ostend");
  }

  @Test
  void hardWrappedLinesStayAsTheyAre() throws Unreadable {
    String wrapped =
        """
        The ferry line has sold its last ship to a company that nobody
        read: more of the same, the mayor said on Monday of the deal and
        See also: a way to put it that the council did not like at all.\
        """;

    assertThat(ArticleText.of(wrapped, Metadata.UNKNOWN).text()).isEqualTo(wrapped);
  }

  @Test
  void paragraphsAreOneBlankLineApart() throws Unreadable {
    assertThat(
            ArticleText.of("It rained.\n\n\u00a0\n\n  It snowed.\u00a0\n", Metadata.UNKNOWN).text())
        .isEqualTo("It rained.\n\nIt snowed.");
  }

  @Test
  void theOnlyLineIsBody() throws Unreadable {
    ArticleText text = ArticleText.of("Ferry sinks off Ostend", Metadata.UNKNOWN);

    assertThat(text.text()).isEqualTo("Ferry sinks off Ostend");
    assertThat(text.metadata().headline()).isEmpty();
  }

  @Test
  void theHeadlineOfTheMetadataComesFirstWhereTheTextLacksIt() throws Unreadable {
    assertThat(ArticleText.of("It rained.", headline("Ferry sinks")).text())
        .isEqualTo("Ferry sinks\n\nIt rained.");
  }

  @Test
  void theHeadlineOfTheMetadataIsNotRepeated() throws Unreadable {
    assertThat(ArticleText.of("Ferry Sinks\n\nIt rained.", headline("Ferry sinks")).text())
        .isEqualTo("Ferry sinks\n\nIt rained.");
  }

  @Test
  void bylinesAndDatesAtTheTopTellOfTheArticleAndDatesStayAsEvidence() throws Unreadable {
    ArticleText text =
        ArticleText.of(
            "Ferry sinks\n\nBy Ada Rowe\nFriday, 3 May 2019\n\nIt rained.", Metadata.UNKNOWN);

    assertThat(text.text()).isEqualTo("Ferry sinks\n\nFriday, 3 May 2019\n\nIt rained.");
    assertThat(text.metadata().headline()).contains("Ferry sinks");
    assertThat(text.metadata().authors()).containsExactly("Ada Rowe");
    assertThat(text.metadata().published()).contains(Publication.parse("2019-05-03"));
  }

  @Test
  void aLineOfTheDayIsNeitherHeadlineNorInItsWay() throws Unreadable {
    ArticleText first = ArticleText.of("3 May 2019\n\nIt rained.", Metadata.UNKNOWN);
    ArticleText below =
        ArticleText.of("Ferry sinks\nUpdated 7:05 am\n\nIt rained.", Metadata.UNKNOWN);

    assertThat(first.metadata().headline()).isEmpty();
    assertThat(first.text()).isEqualTo("3 May 2019\n\nIt rained.");
    assertThat(below.metadata().headline()).contains("Ferry sinks");
    assertThat(below.text()).isEqualTo("Ferry sinks\n\nUpdated 7:05 am\n\nIt rained.");
  }

  @Test
  void aTextOfNothingButADayIsNoArticle() {
    assertThatThrownBy(() -> ArticleText.of("3 May 2019\n", Metadata.UNKNOWN))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void whatIsKnownWinsOverTheDateline() throws Unreadable {
    Metadata known =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.of("Harbour Gazette"),
            List.of(),
            Optional.empty(),
            Optional.of("Bruges"),
            Optional.empty());

    ArticleText text = ArticleText.of("OSTEND (AP) — The ferry sank.", known);

    assertThat(text.text()).isEqualTo("The ferry sank.");
    assertThat(text.metadata()).isEqualTo(known);
  }

  @Test
  void aCaptionThatIsRepeatedIsKeptOnce() throws Unreadable {
    String caption = "The wreck lies in the harbour. (AP Photo/Ada Rowe)\n\n";

    assertThat(ArticleText.of(caption + caption + "It rained.", Metadata.UNKNOWN).text())
        .isEqualTo("The wreck lies in the harbour.\n\nIt rained.");
  }

  @Test
  void nothingButBoilerplateIsNoArticle() {
    assertThatThrownBy(() -> ArticleText.of("ADVERTISEMENT\n\n3 min read", Metadata.UNKNOWN))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("no text");
  }

  @Test
  void aHostileLineCostsNoTime() throws Unreadable {
    for (String piece :
        List.of(" ", ".", "A", "A ", ". ", "(", "AB ", "Facebook ", "Share ", "'.")) {
      String line = "Xy" + piece.repeat(200_000) + "x";

      assertThat(ArticleText.of(line, Metadata.UNKNOWN).text()).isNotEmpty();
      assertThat(SentenceSplitter.split(line)).isNotEmpty();
    }
  }

  private static Metadata headline(String headline) {
    return new Metadata(
        Optional.empty(),
        Optional.of(headline),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
