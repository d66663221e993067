package org.newsgraph.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.article.html.Pages.FERRY;
import static org.newsgraph.article.html.Pages.headed;
import static org.newsgraph.article.html.Pages.page;
import static org.newsgraph.article.html.Pages.read;
import static org.newsgraph.article.html.Pages.readFrom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.Unreadable;

class PageMetadataTest {
  private static final String JSON =
      """
      <script type="application/ld+json">
      {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry turns back",
       "datePublished": "2019-05-03T10:15:30+02:00", "dateModified": "2019-06-01",
       "author": [{"@type": "Person", "name": "Ada Rowe"}, {"@type": "Person", "name": "Tim Hall"}],
       "publisher": {"@type": "Organization", "name": "Harbour Gazette"}, "inLanguage": "en-IE"}
      </script>
      """;

  @Test
  void isReadFromJsonLd() throws Unreadable {
    assertThat(read(headed(JSON)).metadata())
        .isEqualTo(
            new Metadata(
                Optional.empty(),
                Optional.of("Ferry turns back"),
                Optional.of("Harbour Gazette"),
                List.of("Ada Rowe", "Tim Hall"),
                Optional.of(Publication.parse("2019-05-03T10:15:30+02:00")),
                Optional.empty(),
                Optional.of("en-IE")));
  }

  @Test
  void isFoundInAGraphWithReferences() throws Unreadable {
    String graph =
        """
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@graph": [
          {"@type": "WebPage", "datePublished": "2018-01-01", "name": "Ferry - Harbour Gazette"},
          {"@type": ["Article", "BlogPosting"], "headline": "Ferry turns back",
           "datePublished": "2019-05-03", "author": {"@id": "#ada"}, "publisher": {"@id": "#hg"}},
          {"@type": "Person", "@id": "#ada", "name": "Ada Rowe"},
          {"@type": "Organization", "@id": "#hg", "name": "Harbour Gazette"}]}
        </script>
        """;

    Metadata metadata = read(headed(graph)).metadata();

    assertThat(metadata.headline()).contains("Ferry turns back");
    assertThat(metadata.authors()).containsExactly("Ada Rowe");
    assertThat(metadata.publisher()).contains("Harbour Gazette");
    assertThat(metadata.published()).contains(Publication.parse("2019-05-03"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\": \"NewsArticle\", \"datePublished\": \"2019-05-03\",}",
        "<!-- {\"@type\": \"NewsArticle\", \"datePublished\": \"2019-05-03\"} -->",
        "//<![CDATA[\n{\"@type\": \"NewsArticle\", \"datePublished\": \"2019-05-03\"}\n//]]>",
        "{\"@type\": \"NewsArticle\", \"datePublished\": \"2019-05-03\"};",
        "[[{\"@type\": \"http://schema.org/NewsArticle\", \"datePublished\": \"2019-05-03\"}]]",
        "{\"@type\": \"NewsArticle\", \"description\": \"two\nlines\", \"datePublished\":"
            + " \"2019-05-03\"}",
        "{\"@type\": \"NewsArticle\", \"description\": \"a \"quote\" in it\", \"datePublished\":"
            + " \"2019-05-03\"}"
      })
  void isReadFromJsonWithSmallFaults(String json) throws Unreadable {
    String script = "<script type='application/ld+json'>" + json + "</script>";

    assertThat(read(headed(script)).metadata().published())
        .contains(Publication.parse("2019-05-03"));
  }

  @Test
  void isNotReadFromBrokenJsonOfSeveralArticles() throws Unreadable {
    String script =
        "<script type='application/ld+json'>[{\"@type\": \"NewsArticle\", \"datePublished\":"
            + " \"2019-05-03\"}, {\"@type\": \"NewsArticle\"}, </script>";

    assertThat(read(headed(script)).metadata().published()).isEmpty();
  }

  @Test
  void takesJsonBeforeOpenGraphBeforeOthers() throws Unreadable {
    String graph =
        "<meta property=og:title content='Ferry back home'>"
            + "<meta property=article:published_time content=2019-05-04T10:00:00Z>"
            + "<meta name=author content='By Bo Lind'>";
    String dublin =
        "<meta name=DC.title content='Ferry in harbour'><meta name=dc.date content=2019-05-05>"
            + "<meta name=dc.creator content='Cy Moss'>";

    Metadata all = read(headed(dublin + graph + JSON)).metadata();
    Metadata both = read(headed(dublin + graph)).metadata();
    Metadata one = read(headed(dublin)).metadata();

    assertThat(all.headline()).contains("Ferry turns back");
    assertThat(all.published()).contains(Publication.parse("2019-05-03T10:15:30+02:00"));
    assertThat(both.headline()).contains("Ferry back home");
    assertThat(both.published()).contains(Publication.parse("2019-05-04T10:00:00Z"));
    assertThat(both.authors()).containsExactly("Bo Lind");
    assertThat(one.headline()).contains("Ferry in harbour");
    assertThat(one.published()).contains(Publication.parse("2019-05-05"));
    assertThat(one.authors()).containsExactly("Cy Moss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parsely-pub-date",
        "sailthru.date",
        "cXenseParse:recs:publishtime",
        "pubdate",
        "publish-date",
        "date"
      })
  void knowsOtherNamesOfTheDate(String name) throws Unreadable {
    String meta = "<meta name='%s' content='2019-05-03T10:15:30Z'>".formatted(name);

    assertThat(read(headed(meta)).metadata().published())
        .contains(Publication.parse("2019-05-03T10:15:30Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div itemscope itemtype='http://schema.org/NewsArticle'><h1 itemprop=headline>Ferry turns"
            + " back</h1><span itemprop=author itemscope><i itemprop=name>Ada Rowe</i></span><time"
            + " itemprop=datePublished datetime=2019-05-03>Friday</time>%s</div>",
        "<div vocab='http://schema.org/' typeof=NewsArticle><h1 property=headline>Ferry turns"
            + " back</h1><span property=author>By Ada Rowe</span><span property=datePublished"
            + " content=2019-05-03>Friday</span>%s</div>",
        "<article><h1>Ferry turns back</h1><a rel=author href=/ada>Ada Rowe</a><time pubdate"
            + " datetime=2019-05-03>Friday</time>%s</article>"
      })
  void isReadFromTheTextsMarkup(String body) throws Unreadable {
    Metadata metadata = read(page(body.formatted(FERRY))).metadata();

    assertThat(metadata.published()).contains(Publication.parse("2019-05-03"));
    assertThat(metadata.headline().orElse("")).isIn("Ferry turns back", "A ferry and its band");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property=article:modified_time content=2019-05-03T10:15:30Z>",
        "<meta name=last-modified content=2019-05-03>",
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"dateModified\":"
            + " \"2019-05-03\"}</script>",
        "<script type='application/ld+json'>{\"@type\": \"VideoObject\", \"datePublished\":"
            + " \"2019-05-03\"}</script>",
        "<meta name=date content='some day'>",
        "<meta property=article:published_time content=0001-01-01T00:00:00Z>"
      })
  void takesNoOtherDateForThatOfPublication(String head) throws Unreadable {
    assertThat(read(headed(head)).metadata().published()).isEmpty();
  }

  @Test
  void takesNoDateOfACommentOrAChange() throws Unreadable {
    String body =
        "<article>"
            + FERRY
            + "<time class=updated datetime=2019-05-04>May 4</time></article>"
            + "<div class=comments><time datetime=2019-05-05>May 5</time></div>"
            + "<aside><time datetime=2019-05-06>May 6</time></aside>";

    assertThat(read(page(body)).metadata().published()).isEmpty();
  }

  @Test
  void takesTheTimeOfDayFromASourceThatTellsTheSameDay() throws Unreadable {
    String head =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"datePublished\":"
            + " \"2019-05-03\"}</script>"
            + "<meta property=article:published_time content=2019-05-03T10:15:30Z>";

    assertThat(read(headed(head)).metadata().published())
        .contains(Publication.parse("2019-05-03T10:15:30Z"));
  }

  @Test
  void takesTheDayThatTheAddressTellsWhereNothingElseDoes() throws Unreadable {
    Metadata metadata =
        readFrom("https://example.org/sea/2019/05/03/ferry.html", headed("")).metadata();

    assertThat(metadata.published()).contains(Publication.parse("2019-05-03"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Ferry turns back | Harbour Gazette =>                Ferry turns back
          Ferry turns back - Sea - Harbour Gazette =>          Ferry turns back - Sea
          Harbour Gazette: Ferry turns back =>                Ferry turns back
          Ferry turns back — example.org =>                   Ferry turns back
          Ferry turns back | EXAMPLE =>                       Ferry turns back
          Storm - and no end to it =>                         Storm - and no end to it
          Rowe &amp;amp; Hall turn back =>                    Rowe & Hall turn back
          Ferry&nbsp;turns   back =>                          Ferry turns back
          """)
  void hasTheHeadlineWithoutTheNameOfTheSite(String title, String headline) throws Unreadable {
    String head =
        "<meta property=og:site_name content='Harbour Gazette'><title>" + title + "</title>";

    assertThat(readFrom("https://www.example.org/a/b", headed(head)).metadata().headline())
        .contains(headline);
  }

  @Test
  void hasTheHeadlineThatThePageShowsWhereTheTitleSaysMore() throws Unreadable {
    String html =
        "<html><head><title>Ferry turns back in storm : Sea : News</title></head><body>"
            + "<h1>The Sea</h1><article><h1>Ferry turns back in storm</h1>"
            + FERRY
            + "</article></body></html>";

    assertThat(read(html).metadata().headline()).contains("Ferry turns back in storm");
  }

  @Test
  void hasTheWholeHeadlineWhereItIsCutForMachines() throws Unreadable {
    String html =
        headed("<meta property=og:title content='Ferry turns back in the worst storm…'>")
            .replace("<article>", "<article><h1>Ferry turns back in the worst storm of all</h1>");

    assertThat(read(html).metadata().headline())
        .contains("Ferry turns back in the worst storm of all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          By Ada Rowe                                | Ada Rowe
          Analysis by Ada Rowe, Editor-at-large      | Ada Rowe
          Ada Rowe and Tim Hall                      | Ada Rowe; Tim Hall
          Ada Rowe, Tim Hall & Bo Lind               | Ada Rowe; Tim Hall; Bo Lind
          ADA ROWE                                   | Ada Rowe
          Ada Rowe, Gazette                          | Ada Rowe
          https://example.org/ada                    | -
          @adarowe                                   | -
          Gazette Staff                              | -
          Harbour Gazette                            | -
          Reuters                                    | -
          ada@example.org                            | -
          李明                                        | 李明
          """)
  void namesTheAuthorsAndNobodyElse(String told, String names) throws Unreadable {
    String head =
        "<meta property=og:site_name content='Harbour Gazette'><meta name=author content='%s'>"
            .formatted(told);

    assertThat(read(headed(head)).metadata().authors())
        .isEqualTo(names == null ? List.of() : List.of(names.split("; ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://example.org/sea/ferry   | https://example.org/sea/ferry
          /sea/ferry                      | https://www.example.org/sea/ferry
          //example.org/sea/ferry         | https://example.org/sea/ferry
          https://other.example/a/ferry   | https://other.example/a/ferry
          https://example.org/            | https://www.example.org/ferry?id=7
          https://other.example           | https://www.example.org/ferry?id=7
          https://example.org/index.html  | https://www.example.org/ferry?id=7
          javascript:void(0)              | https://www.example.org/ferry?id=7
          nonsense                        | https://www.example.org/ferry?id=7
          """)
  void hasTheCanonicalAddressUnlessItIsNone(String canonical, String url) throws Unreadable {
    String head = "<link rel=canonical href='" + canonical + "'>";

    assertThat(readFrom("https://www.example.org/ferry?id=7", headed(head)).metadata().url())
        .contains(url);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <html lang=en-us>                                               | en-US
          <html lang=de>                                                  | de
          <html lang=''><meta property=og:locale content=pt_BR>           | pt-BR
          <html lang=xx%%><meta http-equiv=content-language content=fr>   | fr
          """)
  void hasTheLanguageInTheUsualForm(String head, String language) throws Unreadable {
    assertThat(read(head + "<body><article>" + FERRY + "</article>").metadata().language())
        .contains(language);
  }

  @Test
  void takesTheNameOfTheOutletAndNotItsHandle() throws Unreadable {
    String head =
        "<meta property=og:site_name content=harbourgazette><script type='application/ld+json'>"
            + "{\"@type\": \"NewsArticle\", \"publisher\": {\"name\": \"HARBOUR Gazette\"}}"
            + "</script>";

    assertThat(read(headed(head)).metadata().publisher()).contains("HARBOUR Gazette");
  }

  @Test
  void isUnknownWhereNothingIsTold() throws Unreadable {
    assertThat(read("<body>" + FERRY).metadata()).isEqualTo(Metadata.UNKNOWN);
  }

  @Test
  void aHeadlineInBrokenJsonIsNotCutAtAQuoteWithinIt() {
    assertThat(
            JsonRemains.of(
                    "{\"@type\": \"NewsArticle\", \"headline\": \"The \"great\" rain\","
                        + " \"datePublished\": \"2020-02-02\"}")
                .orElseThrow()
                .properties())
        .extracting(Map.Entry::getKey)
        .containsExactly("@type", "datePublished");
  }
}
