package org.newsgraph.article.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.article.Results.article;
import static org.newsgraph.article.Results.headlines;
import static org.newsgraph.article.Results.held;
import static org.newsgraph.article.Results.inFile;
import static org.newsgraph.article.Results.input;
import static org.newsgraph.article.Results.rejected;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Input;
import org.newsgraph.article.Known;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Readings;
import org.newsgraph.article.Results;

class XmlFeedTest {
  private static final String RSS =
      "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
          + "<title>Bay News</title><link>https://bay.example/</link>";
  private static final String END = "</channel></rss>";

  @TempDir Path folder;

  @Test
  void readsRss2() throws IOException {
    List<ReadResult> results = sample("rss-2.0.xml");

    Article fares = article(results.get(0));
    assertThat(fares.metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("https://courier.example/2021/fares?utm_source=rss"),
                Optional.of("Ferry & tram fares to rise in May"),
                Optional.of("Harbour & Hill Courier"),
                List.of("Mona Feld", "Jonas Wirth"),
                Optional.of(Publication.parse("2021-04-06T07:30:00+02:00")),
                Optional.empty(),
                Optional.of("en-gb")));
    assertThat(fares.text())
        .isEqualTo(
            """
            Ferry & tram fares to rise in May

            The council of Nordhafen raised the fares of ferries & trams on Monday.

            Single tickets will cost 3.20 euros,
            day tickets 8 euros.\
            """);
    assertThat(fares.source().name()).isEqualTo("courier-4711");
    assertThat(fares.source().mediaType()).contains("application/rss+xml");
    Article keeper = article(results.get(1));
    assertThat(keeper.metadata().url()).contains("https://courier.example/2021/keeper");
    assertThat(keeper.metadata().authors()).containsExactly("Pia Lund");
    assertThat(keeper.metadata().published())
        .contains(Publication.parse("2021-04-06T05:10:00-05:00"));
    assertThat(keeper.text()).endsWith("after forty years. Nobody follows him.");
    assertThat(results.get(2))
        .isEqualTo(
            new ReadResult.Skipped("https://courier.example/weather", ReadResult.Cause.NO_TEXT));
    assertThat(results).hasSize(3);
  }

  @Test
  void readsRss091WithItsDocumentType() throws IOException {
    Article article = article(sample("rss-0.91.xml").getFirst());

    assertThat(article.metadata().publisher()).contains("Valley Bulletin");
    assertThat(article.metadata().url()).contains("http://valley.example/bridge");
    assertThat(article.text())
        .isEqualTo(
            "Bridge closed\n\nThe old bridge near Lenz was closed on Friday because of cracks.");
  }

  @Test
  void anItemOfRss092NeedsNoTitleAndMayComeFromAnotherFeed() throws IOException {
    Article article = article(sample("rss-0.92.xml").getFirst());

    assertThat(article.metadata().publisher()).contains("Valley Bulletin");
    assertThat(article.metadata().headline()).isEmpty();
    assertThat(article.text())
        .isEqualTo("The mill of Oberau burnt down. Pictures show its last wall.");
  }

  @Test
  void readsRss1() throws IOException {
    Article article = article(sample("rss-1.0.rdf").getFirst());

    assertThat(article.metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("https://delta.example/dykes"),
                Optional.of("Dykes held in the storm"),
                Optional.of("Delta Observer"),
                List.of("Lien Vos"),
                Optional.of(Publication.parse("2019-02-11T06:15:00+01:00")),
                Optional.empty(),
                Optional.of("en")));
    assertThat(article.source().name()).isEqualTo("https://delta.example/dykes");
  }

  @Test
  void readsAtom() throws IOException {
    List<ReadResult> results = sample("atom-1.0.xml");

    Article cows = article(results.get(0));
    assertThat(cows.metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("https://uplands.example/news/cows"),
                Optional.of("Cows &amp; drones"),
                Optional.of("Uplands <Daily>"),
                List.of("Vera Stock", "Emil Roth"),
                Optional.of(Publication.parse("2022-09-01T18:20:02-04:00")),
                Optional.empty(),
                Optional.of("en")));
    assertThat(cows.text())
        .endsWith(
            "\n\nFarmers in the uplands count their cows with drones."
                + "\n\nOne drone fell into a lake.");
    assertThat(cows.source().name()).isEqualTo("tag:uplands.example,2022:1");
    Article snow = article(results.get(1));
    assertThat(snow.metadata().headline()).contains("Schnee auf den Höhen");
    assertThat(snow.metadata().language()).contains("de");
    assertThat(snow.metadata().authors()).containsExactly("Uplands Desk");
    assertThat(snow.metadata().published())
        .contains(Publication.parse("2022-09-02T08:00:00+02:00"));
    Article elsewhere = article(results.get(2));
    assertThat(elsewhere.text()).contains("only this summary is here");
    assertThat(elsewhere.metadata().publisher()).contains("Lowlands Weekly");
    assertThat(elsewhere.metadata().authors()).containsExactly("Rut Adler");
    assertThat(elsewhere.metadata().published()).contains(Publication.parse("2022-09-02"));
  }

  @Test
  void readsAtom03() throws IOException {
    Article article = article(sample("atom-0.3.xml").getFirst());

    assertThat(article.metadata().headline()).contains("Seals & gulls");
    assertThat(article.metadata().url()).contains("http://isle.example/seals");
    assertThat(article.metadata().published()).contains(Publication.parse("2004-03-01"));
    assertThat(article.text())
        .endsWith("\n\nForty seals came back to the isle.\n\nThe gulls stayed away.");
  }

  @Test
  void anEntryOfAtomMayStandAlone() {
    List<ReadResult> results =
        read(
            "<entry xmlns='http://www.w3.org/2005/Atom'><title>Rain</title><id>urn:x:1</id>"
                + "<content>It rained in Lenz.</content></entry>");

    assertThat(results).hasSize(1);
    assertThat(article(results.getFirst()).text()).isEqualTo("Rain\n\nIt rained in Lenz.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Fog</title><description>Fog over A & B &nbsp; and &eacute;t&eacute;.</description>",
        "<title>Fog</title><description>Fog over A &amp; B and été.</description>",
        "<title>Fog</title><description><p>Fog over A & B<br>and été.</p></description>",
        "<title>Fog</title><undeclared:x>y</undeclared:x><description>Fog over A & B and été."
            + "</description>",
        "<title>Fog\u0007</title><description>Fog over A & B\u0000 and été.</description>",
      })
  void whatIsNotWellFormedAndCostsNothingIsRead(String item) {
    Article article = article(read(RSS + item(item) + END).getFirst());

    assertThat(article.metadata().headline()).contains("Fog");
    assertThat(article.text().replaceAll("\\s+", " ")).isEqualTo("Fog Fog over A & B and été.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>B</title><description>Cut</item>",
        "<title>B</titel><description>Cut</description></item>",
        "<title>B</title><description><![CDATA[Cut</description></item>",
        "<title>B</title><!-- Cut<description>x</description></item>",
        "<title>B</title><description>Cut</description>",
        "<title>B</title><enclosure url=\"x><description>Cut</description></item>",
        "<title>B</title></b><description>Cut</description></item>",
        "<title>B</title><a <description>Cut</description></item>",
      })
  void aBrokenItemCostsNoOther(String broken) {
    List<ReadResult> results =
        read(RSS + fine("One") + "<item>" + broken + fine("Two") + fine("Three") + END);

    assertThat(results).hasSize(4);
    assertThat(headlines(results)).containsExactly("One", "Two", "Three");
    ReadResult.Rejected rejected = rejected(results.get(1));
    assertThat(rejected.where()).isEqualTo("input, item 2");
    assertThat(held(rejected)).startsWith("<item><title>B").doesNotContain("Two");
  }

  @Test
  void anItemWithoutItsBeginningIsNotLost() {
    List<ReadResult> results =
        read(RSS + fine("One") + "<titleA</title></item>" + fine("Two") + END);

    assertThat(headlines(results)).containsExactly("One", "Two");
    assertThat(rejected(results.get(1)).reason()).isEqualTo("<item> does not begin");
  }

  @Test
  void aFeedThatIsCutOffSaysSo() {
    List<ReadResult> within = read(RSS + fine("One") + "<item><title>Tw");
    List<ReadResult> between = read(RSS + fine("One"));

    assertThat(headlines(within)).containsExactly("One");
    assertThat(rejected(within.getLast()).reason()).isEqualTo("the input ends within <item>");
    assertThat(headlines(between)).containsExactly("One");
    assertThat(rejected(between.getLast()).reason()).contains("cut off");
  }

  @Test
  void aRejectIsTheItemsBytesInItsFile() throws IOException {
    Path file = folder.resolve("feed.xml");
    String bad = "<item><title>B</title><description>Grüße</item>";
    Files.writeString(file, RSS + fine("One") + bad + fine("Two") + END);

    ReadResult.Rejected rejected =
        rejected(Readings.of(new XmlFeed(), Input.open(file), ReadOptions.DEFAULT).get(1));

    assertThat(inFile(rejected)).isEqualTo(bad);
    assertThat(rejected.where()).isEqualTo(file + ", item 2");
  }

  @Test
  void anItemThatIsTooLargeCostsNoOther() {
    String large = item("<title>L</title><description>" + "x ".repeat(50_000) + "</description>");
    List<ReadResult> results =
        Readings.of(
            new XmlFeed(),
            input(RSS + fine("One") + large + fine("Two") + END),
            new ReadOptions(Optional.empty(), 2000, 20_000));

    assertThat(headlines(results)).containsExactly("One", "Two");
    assertThat(rejected(results.get(1)).reason()).isEqualTo("more than 20000 bytes");
  }

  @Test
  void aFeedWithoutItemsIsSkipped() {
    assertThat(read(RSS + END))
        .containsExactly(new ReadResult.Skipped("input", ReadResult.Cause.NO_TEXT));
  }

  @Test
  void anItemWithNothingInItIsRejected() {
    assertThat(read(RSS + "<item/>" + END).getFirst()).isInstanceOf(ReadResult.Rejected.class);
  }

  @Test
  void aSummaryThatRepeatsTheHeadlineIsNoText() {
    assertThat(read(RSS + item("<title>Fog</title><description>Fog</description>") + END))
        .containsExactly(new ReadResult.Skipped("input", ReadResult.Cause.NO_TEXT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "ISO-2022-JP"})
  void readsTheDeclaredEncoding(String charset) {
    String word =
        switch (charset) {
          case "windows-1251" -> "Пароход";
          case "ISO-2022-JP" -> "漢字のくし";
          default -> "Fähre 漢";
        };
    String xml =
        "<?xml version='1.0' encoding='" + charset + "'?>" + RSS + fine(word) + fine("Two") + END;

    List<ReadResult> results = read(xml.getBytes(Charset.forName(charset)));

    assertThat(headlines(results)).containsExactly(word, "Two");
  }

  @Test
  void theHeadersCharsetWinsOverTheDeclaration() {
    String xml = "<?xml version='1.0' encoding='iso-8859-2'?>" + RSS + fine("Пароход") + END;
    Known known = new Known(Metadata.UNKNOWN, Optional.empty(), Optional.of("windows-1251"));

    InputStream bytes = new ByteArrayInputStream(xml.getBytes(Charset.forName("windows-1251")));
    Input outer = Input.of("outer", InputStream.nullInputStream());

    assertThat(
            headlines(
                Readings.of(
                    new XmlFeed(), outer.part("feed", "part", known, bytes), ReadOptions.DEFAULT)))
        .containsExactly("Пароход");
  }

  @Test
  void aWrongDeclarationIsOverruledByTheBytesOfEachItem() {
    byte[] latin = (RSS + fine("Fähre “ab”")).getBytes(Charset.forName("windows-1252"));
    byte[] unicode = (fine("Fähre zurück") + END).getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[latin.length + unicode.length];
    System.arraycopy(latin, 0, all, 0, latin.length);
    System.arraycopy(unicode, 0, all, latin.length, unicode.length);

    assertThat(headlines(read(all))).containsExactly("Fähre “ab”", "Fähre zurück");
    assertThat(
            headlines(
                read(
                    ("<?xml version='1.0' encoding='iso-8859-1'?>" + RSS + fine("Fähre") + END)
                        .getBytes(StandardCharsets.UTF_8))))
        .containsExactly("Fähre");
  }

  @Test
  void nothingIsExpandedAndNothingIsFetched() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "The secret word is Bärlauch.");
    StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append(("&a" + (i - 1) + ";").repeat(2))
          .append("\">");
    }
    bomb.append("<!ENTITY x SYSTEM \"").append(secret.toUri()).append("\">]>");

    List<ReadResult> results =
        read(
            bomb
                + RSS
                + item("<title>One</title><description>It rained &a29; here &x;.</description>")
                + END);

    assertThat(article(results.getFirst()).text()).isEqualTo("One\n\nIt rained &a29; here &x;.");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "<a>".repeat(300_000);
    List<ReadResult> results =
        read(
            RSS
                + fine("One")
                + item("<title>Two</title>" + deep)
                + item("<title>Three</title>" + deep + "</a>".repeat(300_000))
                + fine("Four")
                + END);

    assertThat(headlines(results)).containsExactly("One", "Four");
    assertThat(rejected(results.get(2)).reason())
        .isEqualTo("more than 200 elements within each other");
  }

  @Test
  void aHugeAttributeDoesNoHarm() {
    String huge = "<enclosure url=\"" + "x".repeat(5_000_000) + "\"/>";
    List<ReadResult> results =
        read(
            RSS
                + item("<title>One</title>" + huge + "<description>It rained.</description>")
                + fine("Two")
                + END);

    assertThat(headlines(results)).containsExactly("One", "Two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><p>Rain</p></body></html>",
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'></rdf:RDF>",
        "<entry><title>x</title></entry>",
        "It rained. <rss>",
        "{\"rss\": 1}",
        "",
        "<",
        "<!-- <rss></rss>",
      })
  void recognizesNothingElse(String text) throws IOException {
    assertThat(new XmlFeed().recognizes(input(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFF<?xml version='1.0'?><rss>",
        "\n\n  <?xml version='1.0'?>\n<?xml-stylesheet href='x'?><!-- > --><rss version='2.0'>",
        "<!DOCTYPE rss [<!ENTITY gt2 '>'>]><rss>",
        "<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'>",
      })
  void recognizesAFeedWhateverStandsBeforeIt(String text) throws IOException {
    assertThat(new XmlFeed().recognizes(input(text))).isTrue();
  }

  @Test
  void readsAFeedWithPrefixes() {
    List<ReadResult> results =
        read(
            "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>Bay</a:title><a:entry>"
                + "<a:title>One</a:title><a:content type='xhtml'><h:div"
                + " xmlns:h='http://www.w3.org/1999/xhtml'><h:p>It rained.</h:p><h:p>It"
                + " stopped.</h:p></h:div></a:content></a:entry></a:feed>");

    assertThat(article(results.getFirst()).text()).isEqualTo("One\n\nIt rained.\n\nIt stopped.");
    assertThat(article(results.getFirst()).metadata().publisher()).contains("Bay");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html; charset=utf-8", "HTML", "text/x-web"})
  void theTypeOfAContentMayHaveParametersOrBeUnknown(String type) {
    String feed =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Bay</title><entry><title>Rain</title>"
            + "<content type=\""
            + type
            + "\">&lt;p&gt;It rained.&lt;/p&gt;</content></entry></feed>";

    assertThat(article(Results.of(new XmlFeed(), feed).getFirst()).text())
        .isEqualTo("Rain\n\nIt rained.");
  }

  private List<ReadResult> sample(String name) throws IOException {
    return Results.of(new XmlFeed(), Results.sample(getClass(), name));
  }

  private static List<ReadResult> read(String xml) {
    return Results.of(new XmlFeed(), xml);
  }

  private static List<ReadResult> read(byte[] xml) {
    return Results.of(new XmlFeed(), xml);
  }

  private static String fine(String title) {
    return item("<title>" + title + "</title><description>It rained in Lenz.</description>");
  }

  private static String item(String content) {
    return "<item>" + content + "</item>";
  }
}
