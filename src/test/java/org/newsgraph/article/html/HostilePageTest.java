package org.newsgraph.article.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsgraph.article.html.Pages.FERRY;
import static org.newsgraph.article.html.Pages.FERRY_TEXT;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.article.Unreadable;

/// Pages made to be slow, deep or large. The times allow for a slow machine; what is not linear in
/// the page's size takes minutes.
class HostilePageTest {
  private static final Duration LONG = Duration.ofSeconds(60);

  static Stream<Arguments> readable() {
    return Stream.of(
        Arguments.of("deep boxes", "<div>".repeat(100_000) + FERRY),
        Arguments.of("deep formats", "<b><i>".repeat(50_000) + FERRY),
        Arguments.of("empty boxes", "<div class=x></div>".repeat(300_000) + FERRY),
        Arguments.of("named boxes", "<p class='related share-bar'></p>".repeat(100_000) + FERRY),
        Arguments.of("a long name", "<div class='" + "a-b ".repeat(1_000_000) + "'>" + FERRY),
        Arguments.of("a long style", "<div style='" + "a: b; ".repeat(500_000) + "'>" + FERRY),
        Arguments.of("many attributes", "<div " + attributes() + ">" + FERRY),
        Arguments.of("deep JSON", json("[".repeat(2_000_000)) + FERRY),
        Arguments.of("blank JSON", json(" ".repeat(2_000_000) + "x") + FERRY),
        Arguments.of("broken JSON", json("{\"@type\": \"Article\", \"headline\":") + FERRY),
        Arguments.of("many dates", "<time datetime=2019-05-03>x</time>".repeat(50_000) + FERRY),
        Arguments.of("nested authors", "<i itemprop=author>".repeat(50_000) + FERRY),
        Arguments.of("nested headlines", "<h1>".repeat(50_000) + "</h1>".repeat(50_000) + FERRY),
        Arguments.of(
            "nested pictures", "<figure class=photo>".repeat(20_000) + "</figure>" + FERRY),
        Arguments.of("a long title", "<title>" + "a - ".repeat(500_000) + "</title>" + FERRY),
        Arguments.of("zero bytes", FERRY.replace(" ", " \0")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readable")
  void isReadInSpiteOf(String what, String page) {
    HtmlArticle article =
        Assertions.assertTimeoutPreemptively(LONG, () -> Pages.read("<body>" + page));

    assertThat(article.text()).contains("The ferry left Ostend before dawn");
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of("an open tag", "<div class='" + "x".repeat(5_000_000)),
        Arguments.of("an open comment", "<!--" + "-".repeat(5_000_000)),
        Arguments.of("less than", "<".repeat(3_000_000)),
        Arguments.of("ampersands", "&".repeat(3_000_000)),
        Arguments.of("nothing but zero bytes", "\0".repeat(3_000_000)),
        Arguments.of("line breaks", "<br>".repeat(1_000_000)),
        Arguments.of("tables in tables", "<table><tr><td>".repeat(100_000)),
        Arguments.of("a flood of boxes", "<div>".repeat(3_000_000) + FERRY),
        Arguments.of("choices", "<select><option>".repeat(100_000)),
        Arguments.of("drawings", "<svg>".repeat(100_000)),
        Arguments.of("links in links", "<a href=x>".repeat(100_000) + "x"),
        Arguments.of("small paragraphs", "<p>ab".repeat(300_000)),
        Arguments.of("nothing", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void isRefusedWithAReason(String what, String page) {
    Assertions.assertTimeoutPreemptively(
        LONG,
        () ->
            assertThatThrownBy(() -> Pages.read(page))
                .isInstanceOfSatisfying(
                    Unreadable.class, e -> assertThat(e.reason()).isNotBlank()));
  }

  @Test
  void mayHaveTenMegabytes() throws Unreadable {
    String paragraphs =
        IntStream.range(0, 100_000)
            .mapToObj(i ->
                "<p>The council met on day %d to talk about the bridge, and nobody would pay.</p>"
                    .formatted(i))
            .collect(Collectors.joining());
    byte[] page = (paragraphs + " ".repeat(2_000_000)).getBytes(UTF_8);

    HtmlArticle article =
        Assertions.assertTimeoutPreemptively(
            LONG, () -> HtmlPage.read(page, Optional.empty(), Optional.empty()));

    assertThat(article.text().lines().filter(line -> !line.isEmpty())).hasSize(100_000);
  }

  @Test
  void mayEndAnywhere() {
    String page = Pages.headed("<script type='application/ld+json'>{\"a\": 1}</script>");

    for (int end = 0; end < page.length(); end++) {
      String beginning = page.substring(0, end);
      try {
        assertThat(FERRY_TEXT).contains(Pages.read(beginning).text().split("\n\n")[0]);
      } catch (Unreadable e) {
        assertThat(e.reason()).isNotBlank();
      }
    }
  }

  private static String attributes() {
    return IntStream.range(0, 100_000)
        .mapToObj(i -> "a" + i + "=1")
        .collect(Collectors.joining(" "));
  }

  private static String json(String data) {
    return "<script type='application/ld+json'>" + data + "</script>";
  }
}
