package org.newsgraph.article.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.article.Results.article;
import static org.newsgraph.article.Results.headlines;
import static org.newsgraph.article.Results.input;
import static org.newsgraph.article.Results.rejected;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.ReadResult.Cause;
import org.newsgraph.article.Results;

class AgencyXmlTest {
  private static final AgencyXml FORMAT = new AgencyXml();
  private static final String NEWSML = " xmlns='http://iptc.org/std/nar/2006-10-01/'";

  @Test
  void readsANewsItemWithNitfInIt() throws IOException {
    Article article = article(sample("newsitem.xml").getFirst());

    assertThat(article.metadata())
        .isEqualTo(
            new Metadata(
                Optional.empty(),
                Optional.of("Frost kills the blossom of Oberau"),
                Optional.of("Valley Press Agency"),
                List.of("Ruth Kern", "Ada Blum"),
                Optional.of(Publication.parse("2017-04-05T15:21:06+02:00")),
                Optional.of("Oberau"),
                Optional.of("en")));
    assertThat(article.text())
        .isEqualTo(
            """
            Frost kills the blossom of Oberau

            Frost killed the blossom in the orchards of Oberau.

            The farmers lost half of their apples.\
            """);
    assertThat(article.source().name()).isEqualTo("urn:newsml:agency.example:20170405:orchards");
  }

  @Test
  void readsTheItemsOfAMessage() throws IOException {
    List<ReadResult> results = sample("newsmessage.xml");

    assertThat(results).hasSize(5);
    assertThat(results.get(0)).isEqualTo(new ReadResult.Skipped("p1", Cause.OTHER_TYPE));
    Article lake = article(results.get(1));
    assertThat(lake.metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("https://agency.example/n1"),
                Optional.of("The lake is warm"),
                Optional.of("Lake Wire"),
                List.of("Ida Moor"),
                Optional.of(Publication.parse("2018-10-18T09:00:00Z")),
                Optional.of("Seeburg"),
                Optional.of("en")));
    assertThat(lake.text())
        .endsWith("\n\nThe lake of Seeburg reached 24 degrees.\n\nThat is a record.");
    assertThat(results.get(2)).isEqualTo(new ReadResult.Skipped("n2", Cause.WITHDRAWN));
    assertThat(results.get(3)).isEqualTo(new ReadResult.Skipped("n3", Cause.OTHER_TYPE));
    Article plain = article(results.get(4));
    assertThat(plain.text())
        .isEqualTo("Plain\n\nThe ferries of Seeburg run again.\n\nAll of them.");
    assertThat(plain.metadata().publisher()).contains("LAKE");
  }

  @Test
  void readsNitf() throws IOException {
    Article article = article(sample("nitf.xml").getFirst());

    assertThat(article.metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("http://mountain.example/2009/17"),
                Optional.of("Avalanche blocks the pass"),
                Optional.of("Mountain Wire Daily"),
                List.of("Lena Gruber", "Max Egger"),
                Optional.of(Publication.parse("2009-03-17T12:15:00+01:00")),
                Optional.of("Hochtal"),
                Optional.of("en")));
    assertThat(article.text())
        .isEqualTo(
            """
            Avalanche blocks the pass

            An avalanche blocked the pass near Hochtal on Tuesday.

            Clearing takes days

            Two ploughs are at work — a third will come.

            The railway runs.

            The school is closed.

            “We have seen worse,” the mayor said.

            Anna Rauch\
            """);
    assertThat(article.source().name()).isEqualTo("mw-2009-17");
    assertThat(article.source().mediaType()).contains("application/nitf+xml");
  }

  @Test
  void nitfThatIsWithheldIsSkipped() {
    assertThat(
            Results.of(
                FORMAT,
                "<nitf><head><docdata management-status='withheld'/></head><body><body.content><p>"
                    + "It rained.</p></body.content></body></nitf>"))
        .containsExactly(new ReadResult.Skipped("input", Cause.WITHDRAWN));
  }

  @Test
  void aBrokenItemOfAMessageCostsNoOther() {
    String message =
        "<newsMessage"
            + NEWSML
            + "><itemSet>"
            + newsItem("One")
            + "<newsItem guid='b'><contentMeta><headline>B</contentMeta></newsItem>"
            + "<newsItem guid='c'><contentSet><inlineData>cut"
            + newsItem("Two")
            + "</itemSet></newsMessage>";

    List<ReadResult> results = Results.of(FORMAT, message);

    assertThat(headlines(results)).containsExactly("One", "Two");
    assertThat(rejected(results.get(1)).reason()).isEqualTo("<headline> is not closed");
    assertThat(rejected(results.get(2)).reason()).isEqualTo("<newsItem> is not closed");
  }

  @Test
  void aDocumentThatIsCutOffIsRejected() {
    assertThat(
            rejected(Results.of(FORMAT, "<nitf><body><body.content><p>It rained.</p>").getFirst())
                .reason())
        .isEqualTo("the input ends within <nitf>");
  }

  @Test
  void nothingIsExpandedAndNothingIsFetched() {
    Article article =
        article(
            Results.of(
                    FORMAT,
                    "<!DOCTYPE nitf [<!ENTITY x SYSTEM 'file:///etc/hostname'><!ENTITY y"
                        + " 'yy'>]><nitf><body><body.content><p>It rained &x; and"
                        + " &y;.</p></body.content></body></nitf>")
                .getFirst());

    assertThat(article.text()).isEqualTo("It rained &x; and &y;.");
  }

  @Test
  void deepNestingIsRefused() {
    assertThat(
            rejected(
                    Results.of(
                            FORMAT,
                            "<nitf><body><body.content>"
                                + "<block>".repeat(100_000)
                                + "</block>".repeat(100_000)
                                + "</body.content></body></nitf>")
                        .getFirst())
                .reason())
        .contains("elements within each other");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<newsItem><a/></newsItem>",
        "<NewsML Version='1.2'></NewsML>",
        "<rss></rss>",
        "nitf",
        "",
      })
  void recognizesNothingElse(String text) throws IOException {
    assertThat(FORMAT.recognizes(input(text))).isFalse();
  }

  @Test
  void recognizesItsDocuments() throws IOException {
    for (String name : List.of("newsitem.xml", "newsmessage.xml", "nitf.xml")) {
      String text = new String(Results.sample(getClass(), name), StandardCharsets.UTF_8);
      assertThat(FORMAT.recognizes(input(text))).isTrue();
    }
  }

  private List<ReadResult> sample(String name) throws IOException {
    return Results.of(FORMAT, Results.sample(getClass(), name));
  }

  private static String newsItem(String headline) {
    return "<newsItem><contentMeta><headline>"
        + headline
        + "</headline></contentMeta><contentSet><inlineData>It rained.</inlineData></contentSet>"
        + "</newsItem>";
  }
}
