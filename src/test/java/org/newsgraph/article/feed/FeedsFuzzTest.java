package org.newsgraph.article.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Mutations;
import org.newsgraph.article.Results;

/// Feeds with changes at random.
@Tag("slow")
class FeedsFuzzTest {
  private static final int INPUTS = 40_000;
  private static final int FEEDS = 10_000;
  private static final List<String> XML =
      List.of(
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->",
          "<?",
          "?>",
          "<",
          ">",
          "\"",
          "'",
          "&",
          "&#x0;",
          "<item>",
          "</item>",
          "<entry>",
          "</entry>",
          "</channel>",
          "</rss>",
          "<br>",
          "<p>",
          "</p>",
          "<x:y>",
          "<!DOCTYPE x [",
          "<!",
          "<title",
          "\u0000",
          "\uFEFF");
  private static final List<String> JSON =
      List.of(
          "{", "}", "[", "]", "\"", ",", ":", "\\", "\\u0000", "{\"", "\"}", "},", ",{", "null",
          "1e999", "\n", "[[[[", "\uFEFF");

  @Test
  void noXmlFeedDoesHarm() throws IOException {
    List<byte[]> seeds =
        Results.samples(
            getClass(),
            "rss-2.0.xml",
            "rss-0.91.xml",
            "rss-0.92.xml",
            "rss-1.0.rdf",
            "atom-1.0.xml",
            "atom-0.3.xml");
    seeds.add(
        new String(seeds.getFirst(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));

    new Mutations(1, XML).check(new XmlFeed(), seeds, INPUTS);
  }

  @Test
  void noJsonFeedDoesHarm() throws IOException {
    List<byte[]> seeds = Results.samples(getClass(), "feed-1.1.json", "feed-1.json");

    new Mutations(2, JSON).check(new JsonFeed(), seeds, INPUTS);
  }

  @Test
  void aBrokenItemInXmlCostsNoOther() {
    for (boolean atom : List.of(true, false)) {
      String opening =
          atom
              ? "<feed xmlns='http://www.w3.org/2005/Atom'><title>Bay</title>"
              : "<rss><channel><title>Bay</title>";
      String end = atom ? "</feed>" : "</channel></rss>";
      othersCome(
          new XmlFeed(),
          opening,
          atom
              ? "<entry>\n<title>%s</title><content type='html'>&lt;p&gt;It &amp;amp; rained.</content>"
                  + "<link href='x'/></entry>"
              : "<item>\n<title>%s</title><link>https://x.example/</link><description><![CDATA[<p>It"
                  + " rained.</p>]]></description></item>",
          "\n",
          end,
          new Mutations(3, XML));
    }
  }

  @Test
  void aBrokenItemInJsonCostsNoOther() {
    othersCome(
        new JsonFeed(),
        "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [",
        "{\"title\": \"%s\", \"id\": 7, \"tags\": [\"a\"], \"content_text\": \"It \\\"rained\\\".\"}",
        ", ",
        "]}",
        new Mutations(4, JSON));
  }

  private static void othersCome(
      ArticleFormat format,
      String opening,
      String item,
      String separator,
      String end,
      Mutations mutations) {
    List<String> items = IntStream.range(0, 6).mapToObj(i -> item.formatted("Item" + i)).toList();
    byte[] feed = (opening + String.join(separator, items) + end).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < FEEDS; i++) {
      int broken = mutations.number(items.size());
      int begin = opening.length() + broken * (items.getFirst().length() + separator.length());
      byte[] changed = mutations.changed(feed, begin + 1, begin + items.getFirst().length() - 1);

      List<String> headlines = Results.headlines(Results.of(format, changed));

      assertThat(headlines)
          .as(() -> new String(changed, StandardCharsets.UTF_8))
          .containsAll(
              IntStream.range(0, items.size())
                  .filter(number -> number != broken)
                  .mapToObj(number -> "Item" + number)
                  .toList());
    }
  }
}
