package org.newsgraph.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Unreadable;

/// Good pages with things in them changed by chance: whatever comes of them is an article or a
/// reason, and soon.
class ChangedPagesTest {
  private static final long LONGEST_NANOSECONDS = 5_000_000_000L;

  /// The time that the thread works, which other work on the machine does not make longer.
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final List<String> GOOD =
      List.of(
          Pages.headed(
              """
              <meta charset=utf-8><title>A ferry and its band | Harbour Gazette</title>
              <meta property="og:title" content="A ferry and its band">
              <meta property="article:published_time" content="2019-05-03T10:15:30+02:00">
              <link rel="canonical" href="https://example.org/sea/ferry">
              <script type="application/ld+json">{"@context": "https://schema.org", "@graph":
              [{"@type": ["NewsArticle"], "headline": "A ferry and its band", "author":
              {"@id": "#a"}, "datePublished": "Fri, 3 May 2019 10:15:30 +0200"},
              {"@id": "#a", "name": "Ada Rowe"}]}</script>
              """),
          Pages.page(
              "<div class='story-body'><h1>A ferry</h1><p class=byline>By Ada Rowe</p>"
                  + "<time datetime='3 May 2019 7:04 pm ET'>May 3</time>"
                  + Pages.FERRY
                  + "<figure><img src=x><figcaption>The ferry</figcaption></figure><ul><li><a"
                  + " href=/x>Read more</a></ul><table><tr><td>a<td>b</table><blockquote>Ahoy,"
                  + " said he.</blockquote><h3>Comments (3)</h3><p>Bo says:</p><p>Well!</p></div>"),
          Pages.page(
              "<article itemscope itemtype='http://schema.org/Article'><span itemprop=author>Ada"
                  + " Rowe</span><div itemprop=articleBody>"
                  + Pages.FERRY.replace("</p>", "<br><br>").replace("<p>", "")
                  + "</div></article><div id=comments><p>No.</p></div>"));

  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "\"",
          "'",
          "&",
          "&#",
          "&#x110000;",
          "<!--",
          "-->",
          "</",
          "/>",
          "<p>",
          "</p>",
          "<div>",
          "</div>",
          "<table>",
          "<td>",
          "<script>",
          "</script>",
          "<style>",
          "<svg>",
          "<b>",
          "</a>",
          "<a href=x>",
          "<br>",
          "<h1>",
          "<article>",
          "</body>",
          "</html>",
          "<html>",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\\",
          "\\u",
          "\0",
          "\uFEFF",
          "\uD800",
          "class=comments ",
          "hidden ",
          "charset=utf-16 ",
          "<plaintext>",
          "<template>",
          "<frameset>",
          "<select>",
          "<math><mi>",
          "<![CDATA[",
          "9999999999",
          "T25:61",
          "+99:99");

  @Test
  void areReadOrRefused() {
    check(1_000);
  }

  @Test
  @Tag("slow")
  void areReadOrRefusedHoweverManyThereAre() {
    check(Integer.getInteger("newsgraph.mutations", 10_000));
  }

  private static void check(int count) {
    Random random = new Random(1);
    for (int i = 0; i < count; i++) {
      byte[] page = changed(random);
      long begin = CLOCK.getCurrentThreadCpuTime();
      try {
        HtmlArticle article =
            HtmlPage.read(page, Optional.empty(), Optional.of("https://example.org/a/b"));
        assertThat(article.text()).isNotBlank();
      } catch (Unreadable e) {
        assertThat(e.reason()).isNotBlank();
      }
      assertThat(CLOCK.getCurrentThreadCpuTime() - begin)
          .as("page %d", i)
          .isLessThan(LONGEST_NANOSECONDS);
    }
  }

  private static byte[] changed(Random random) {
    StringBuilder page = new StringBuilder(GOOD.get(random.nextInt(GOOD.size())));
    int changes = 1 + random.nextInt(20);
    for (int i = 0; i < changes; i++) {
      change(page, random);
    }
    byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(4); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return random.nextInt(10) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }

  private static void change(StringBuilder page, Random random) {
    int at = random.nextInt(page.length() + 1);
    int end = Math.min(page.length(), at + random.nextInt(60));
    switch (random.nextInt(4)) {
      case 0 -> page.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      case 1 -> page.insert(at, PIECES.get(random.nextInt(PIECES.size())).repeat(50));
      case 2 -> page.insert(random.nextInt(page.length() + 1), page.substring(at, end));
      default -> page.delete(at, Math.min(end, at + page.length() - 1));
    }
  }
}
