package org.newsgraph.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 Min Read",
        "12-minute read",
        "Reading time: 3 minutes",
        "Share",
        "Share this article",
        "LISTEN TO ARTICLE 2:10 SHARE THIS ARTICLE Share Tweet Post Email",
        "ADVERTISEMENT",
        "Story continues below advertisement",
        "CLICK HERE TO GET THE HARBOUR APP",
        "For the whole series on lighthouses, please click here.",
        "Sign up for our daily newsletter",
        "Subscribe to the channel for more alerts",
        "Get our Evening Newsletter. Choose your country France Germany",
        "Copyright © 2021 The Harbour Gazette, LLC.",
        "© 2021 Harbour Gazette",
        "Ada Rowe and Tim Hall contributed to this report.",
        "—With reporting by Ada Rowe in Leeds",
        "Follow Ada Rowe on Twitter: @ada",
        "Home > Sport > Rowing",
        "Media playback is unsupported on your device",
        "___",
        "* * *"
      })
  void furnitureIsTold(String line) {
    assertThat(Boilerplate.isFurniture(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You may like: Seven bridges to cross once",
        "You might also like: Why rivers freeze",
        "ALSO READ | Mayor opens a second lock",
        "SEE ALSO: Ferry line closes for good",
        "Read: What is the ferry worth, and to whom?",
        "Related stories: A town without water",
        "More:Ferry line closes",
        "Ferry line:What the owners knew",
        "'We want it back':How a town lost its ferry",
        "Mayor opens a second lock Read more",
        "Read more",
      })
  void linksAreTold(String line) {
    assertThat(Boilerplate.isLink(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more books, the minister told pupils.",
        "Share prices fell by a tenth.",
        "Shares in Harbour plc fell",
        "See: the rules allow it, the court said.",
        "The company sells advertisements.",
        "Follow the money, she said.",
        "Print workers went on strike on Monday.",
        "What happens next?",
        "Danger of flooding",
        "More than 30 people were hurt",
        "He said: “We did not know.”",
        "The score was 3:2",
        "Facebook and Twitter blocked the account",
        "He contributed to this city's wealth.",
        "Watch makers from Geneva protested.",
        "“I will not go:”",
        "2020 was a dry year."
      })
  void whatTheArticleTellsIsKept(String line) {
    assertThat(Boilerplate.isFurniture(line)).isFalse();
    assertThat(Boilerplate.isLink(line)).isFalse();
  }

  @Test
  void aLinkInsertedIntoASentenceIsTakenOut() {
    assertThat(Boilerplate.withoutLinks("The ferry sank. (RELATED: Ferry Line Closes) It was old."))
        .isEqualTo("The ferry sank. It was old.");
  }

  @Test
  void aListOfLinksAtTheEndIsDropped() {
    assertThat(left("The ferry sank.", "Related stories", "Ferry line closes", "A lock opens"))
        .containsExactly("The ferry sank.");
  }

  @Test
  void aHeadingWithSentencesAfterItIsKept() {
    assertThat(left("The ferry sank.", "Related stories", "It had been repaired twice."))
        .hasSize(3);
  }

  private static List<String> left(String... lines) {
    List<Line> all = Stream.of(lines).map(text -> new Line(0, text, false)).toList();
    return Boilerplate.withoutListOfLinks(all).stream().map(Line::text).toList();
  }
}
