package org.newsgraph.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsgraph.article.html.Pages.FERRY;
import static org.newsgraph.article.html.Pages.FERRY_TEXT;
import static org.newsgraph.article.html.Pages.page;
import static org.newsgraph.article.html.Pages.read;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Unreadable;

class MainTextTest {

  @Test
  void isTheArticleWithoutTheHeadline() throws Unreadable {
    HtmlArticle article =
        read(page("<article><h1>A ferry and its band</h1>" + FERRY + "</article>"));

    assertThat(article.text()).isEqualTo(FERRY_TEXT);
    assertThat(article.metadata().headline()).contains("A ferry and its band");
  }

  @Test
  void needsNoElementThatNamesIt() throws Unreadable {
    assertThat(read(page("<div><div>" + FERRY + "</div></div>")).text()).isEqualTo(FERRY_TEXT);
  }

  @Test
  void isFoundInDivisionsInPlaceOfParagraphs() throws Unreadable {
    String divisions = FERRY.replace("<p>", "<div><div>").replace("</p>", "</div></div>");

    assertThat(read(page(divisions)).text()).isEqualTo(FERRY_TEXT);
  }

  @Test
  void isFoundBetweenDoubleLineBreaks() throws Unreadable {
    String breaks = FERRY.replace("<p>", "").replace("</p>", "<br>\n<br>");

    assertThat(read(page("<div class=text>" + breaks + "</div>")).text()).isEqualTo(FERRY_TEXT);
  }

  @Test
  void keepsSingleLineBreaks() throws Unreadable {
    String poem =
        "<div class=poem><p>The harbour sleeps in rain and tar,<br>the gulls have gone to sea,"
            + "<br>and someone left the gate ajar<br>that used to wait for me.</p>"
            + "<p>The lamps are out along the quay,<br>the captain counts his men,<br>and what"
            + " the tide has brought to me<br>it takes away again.</p></div>";

    assertThat(read(page(poem)).text())
        .startsWith("The harbour sleeps in rain and tar,\nthe gulls have gone to sea,\n")
        .contains("that used to wait for me.\n\nThe lamps are out along the quay,\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><a href=/>Home</a> <a href=/sea>The sea and all that is in it, every day.</a></nav>",
        "<div class='cookie-notice'><p>We and our partners store things on your device, and we ask"
            + " you to agree to that. You may say no at any time.</p></div>",
        "<div id=newsletter-signup><p>Our letter tells you each morning what happened overnight on"
            + " all the seas of the world.</p></div>",
        "<div class=share-bar><span>Share</span> <span>Tweet</span></div>",
        "<ul class=breaking-ticker><li>Storm hits the coast, and thousands are told to leave their"
            + " homes.</li><li>Bridge closed after a lorry turned over in the night.</li></ul>",
        "<section class=relatedStories><p>Another ferry left for Dover on Sunday, and nobody has"
            + " heard of it since then.</p></section>",
        "<div class=author-bio><p>Tim Hall has written about the sea for this paper since he was"
            + " nineteen years old.</p></div>",
        "<aside><p>The band has made nine records, none of which was ever sold in a shop in this"
            + " country.</p></aside>",
        "<footer><p>All that you read here is ours, and you may not copy it without asking us"
            + " first, in writing.</p></footer>",
        "<div class=topRatedComments><p>I was on that boat, and the band was terrible, whatever"
            + " they say to the papers.</p></div>",
        "<figure><img src=x.jpg><figcaption>The ferry on its way back to the harbour, as seen from"
            + " the lighthouse.</figcaption></figure>",
        "<div class=article-image><img src=x.jpg><p>The ferry, seen from the lighthouse that stands"
            + " on the old pier.</p></div>",
        "<div hidden><p>This page has been changed since you last saw it, please load it once"
            + " again.</p></div>",
        "<div style='color: red; display : none'><p>This page has been changed since you last saw"
            + " it, please load it again.</p></div>",
        "<script>var text = 'The ferry left, and this is a long text with commas, all in it.';"
            + "</script>"
      })
  void hasNothingOfWhatStandsAroundIt(String around) throws Unreadable {
    String before = page(around + "<div>" + FERRY + "</div>");
    String within = page("<div>" + FERRY.replaceFirst("</p>", "</p>" + around) + "</div>");
    String after = page("<div>" + FERRY + around + "</div>");

    assertThat(read(before).text()).isEqualTo(FERRY_TEXT);
    assertThat(read(within).text()).isEqualTo(FERRY_TEXT);
    assertThat(read(after).text()).isEqualTo(FERRY_TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>Comments (2)</h3><p>Bo, 3 May 2019</p><p>I was on that boat, and it was fun, really."
            + "</p><p>Reply</p><p>Cy, 4 May 2019</p><p>The tuba was too loud for me, I am afraid."
            + "</p><p>Reply</p>",
        "<h4>Read more:</h4><ul><li><a href=/a>Storm hits the coast</a></li><li><a href=/b>Bridge"
            + " closed for a week</a></li></ul>",
        "<p>Follow us on Twitter and Facebook</p>",
        "<p>Advertisement</p>",
        "<p>Sign up for our weekly newsletter here.</p>",
        "<p>The ferry in the harbour. (Photo: Cy Moss)</p>",
        "<p><a href=/next>Storm hits the coast and thousands leave</a></p>",
        "<h3>More from the coast</h3>",
        "<div class=a><h4><a href=/1>Storm hits coast</a></h4><p>Thousands have to leave.</p></div>"
            + "<div class=a><h4><a href=/2>Bridge closed</a></h4><p>A lorry turned over.</p></div>"
            + "<div class=a><h4><a href=/3>Band wins prize</a></h4><p>The tuba, of all.</p></div>"
      })
  void endsBeforeWhatComesAfterIt(String after) throws Unreadable {
    assertThat(read(page("<div>" + FERRY + after + "</div>")).text()).isEqualTo(FERRY_TEXT);
  }

  @Test
  void keepsWhatFollowsALinkInIt() throws Unreadable {
    String link = "<p>Read more: <a href=/x>Storm hits the coast</a></p>";

    assertThat(read(page("<div>" + FERRY.replaceFirst("</p>", "</p>" + link) + "</div>")).text())
        .isEqualTo(FERRY_TEXT);
  }

  @Test
  void beginsAfterNamesAndDates() throws Unreadable {
    String top = "<h1>A ferry and its band</h1><p>Ada Rowe</p><p>3 May 2019, 10:15</p>";

    assertThat(read(page("<div>" + top + FERRY + "</div>")).text()).isEqualTo(FERRY_TEXT);
  }

  @Test
  void keepsHeadingsListsAndQuotations() throws Unreadable {
    String article =
        FERRY
            + "<h2>What the band played</h2><ul><li>A march by Ada Rowe</li><li>Two <a href=/w>"
            + "waltzes</a> that nobody knew</li></ul><blockquote><p>We were proud of them.</p>"
            + "</blockquote><p>The band will play again in May, on dry land this time.</p>";

    assertThat(read(page("<article>" + article + "</article>")).text())
        .isEqualTo(
            FERRY_TEXT
                + """


                What the band played

                A march by Ada Rowe

                Two waltzes that nobody knew

                We were proud of them.

                The band will play again in May, on dry land this time.\
                """);
  }

  @Test
  void keepsLinkedWordsInSentences() throws Unreadable {
    String linked = FERRY.replace("the harbour", "<a href=/h>the harbour</a>");

    assertThat(read(page(linked)).text()).isEqualTo(FERRY_TEXT);
  }

  @Test
  void keepsAPostThatIsEmbedded() throws Unreadable {
    String post =
        "<div class='social-embed'><blockquote class=post><p>We are all safe, and the tuba is too!"
            + "</p></blockquote></div>";

    assertThat(read(page("<div>" + FERRY + post + "</div>")).text())
        .isEqualTo(FERRY_TEXT + "\n\nWe are all safe, and the tuba is too!");
  }

  @Test
  void keepsTheRowsOfATableInLines() throws Unreadable {
    String table =
        "<table><tr><th>Ship</th><th>People</th></tr><tr><td>Ostend</td><td>40</td></tr></table>";

    assertThat(read(page("<div>" + FERRY + table + "</div>")).text())
        .isEqualTo(FERRY_TEXT + "\n\nShip People\n\nOstend 40");
  }

  @Test
  void hasAllPostsOfALiveBlog() throws Unreadable {
    String posts =
        FERRY
            .replace("<p>", "<article class=post><time>10:15</time><p>")
            .replace("</p>", "</p></article>");

    assertThat(read(page("<main><h1>A ferry and its band</h1>" + posts + "</main>")).text())
        .contains(FERRY_TEXT.split("\n\n"));
  }

  @Test
  void isTheFirstOfSeveralArticlesOnOnePage() throws Unreadable {
    String other =
        FERRY.replace("ferry", "train").replace("harbour", "station").replace("tuba", "flute");
    String both =
        "<article><h1>A ferry and its band</h1>%s%s</article><article><h1>A train</h1>%s%s</article>"
            .formatted(FERRY, FERRY, other, other);

    assertThat(read(page("<main>" + both + "</main>")).text())
        .contains("The ferry left")
        .doesNotContain("The train left");
  }

  @Test
  void isTheArticleAlsoWhereCommentsAreLonger() throws Unreadable {
    String comments =
        "<section id=comments>"
            + "<p>I was on that boat, and the band was terrible, whatever they say.</p>".repeat(50)
            + "</section>";

    assertThat(read(page("<article>" + FERRY + "</article>" + comments)).text())
        .isEqualTo(FERRY_TEXT);
  }

  @Test
  void isNotLostToANameThatMeansSomethingElse() throws Unreadable {
    String named = "<div class='social-media-article related'><div>" + FERRY + "</div></div>";

    assertThat(read(page("<div class=wrap>" + named + "</div>")).text()).isEqualTo(FERRY_TEXT);
  }

  @Test
  void isThePartThatAPaywallShows() throws Unreadable {
    String stub =
        "<p>The ferry left Ostend before dawn, with forty people and a brass band on board.</p>"
            + "<div class=paywall><p>To read on, become a subscriber today, and read all that we"
            + " write for the price of a cup of tea.</p></div>";

    assertThat(read(page("<article>" + stub + "</article>")).text())
        .isEqualTo(
            "The ferry left Ostend before dawn, with forty people and a brass band on board.");
  }

  @Test
  void isTakenFromWhatThePageHidesWhereItShowsNothing() throws Unreadable {
    String hidden = "<p>Please wait.</p><div style='display:none'>" + FERRY + "</div>";

    assertThat(read(page(hidden)).text()).isEqualTo(FERRY_TEXT);
  }

  @Test
  void isTakenFromTheJsonWhereThePageShowsNone() throws Unreadable {
    String json =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"%s\"}"
                .formatted(FERRY_TEXT.replace("\n", "\\n"))
            + "</script><p>Please wait.</p>";

    assertThat(read(page(json)).text()).isEqualTo(FERRY_TEXT);
  }

  @Test
  void isNotTakenFromTheJsonWhereThePageShowsIt() throws Unreadable {
    String json =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"%s\"}"
                .formatted("Something else that is told to machines only. ".repeat(30))
            + "</script>";

    assertThat(read(page(json + FERRY)).text()).isEqualTo(FERRY_TEXT);
  }

  @Test
  void isReadInScriptsWithoutSpaces() throws Unreadable {
    String text = "渡轮在黎明前离开了港口，船上有四十人和一支铜管乐队。中午时分风向变了，船长决定返回港口。";

    assertThat(read(page("<div><p>" + text + "</p><p>" + text + "</p></div>")).text())
        .isEqualTo(text + "\n\n" + text);
  }

  @Test
  void isMissedWhereThereIsNoText() {
    assertThatThrownBy(() -> read(page("<div><img src=x.jpg></div>")))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.reason()).isEqualTo("there is no text in it"));
  }

  @Test
  void isMissedOnAPageOfLinks() {
    String links =
        IntStream.range(0, 30)
            .mapToObj(
                i -> "<li><a href=/%d>Storm number %d hits the coast</a></li>".formatted(i, i))
            .reduce("", String::concat);

    assertThatThrownBy(() -> read(page("<h1>All storms</h1><ul>" + links + "</ul>")))
        .isInstanceOfSatisfying(
            Unreadable.class,
            e -> assertThat(e.reason()).isEqualTo("it is a list of links, no article"));
  }
}
