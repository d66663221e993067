package org.newsgraph.article.html;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.newsgraph.article.Unreadable;

/// Made-up pages.
final class Pages {
  static final String FERRY =
      """
      <p>The ferry left Ostend before dawn, with forty people and a brass band on board.</p>
      <p>By noon the wind had turned, and the captain decided to go back to the harbour.</p>
      <p>“Nobody was afraid,” said Ada Rowe, who plays the tuba. “We played all the way.”</p>
      <p>The harbour master will report to the council on the delay next week.</p>
      """;

  static final String FERRY_TEXT =
      """
      The ferry left Ostend before dawn, with forty people and a brass band on board.

      By noon the wind had turned, and the captain decided to go back to the harbour.

      “Nobody was afraid,” said Ada Rowe, who plays the tuba. “We played all the way.”

      The harbour master will report to the council on the delay next week.\
      """;

  private Pages() {}

  /// A page with a body.
  static String page(String body) {
    return "<!DOCTYPE html><html><head><title>A ferry and its band</title></head><body>"
        + body
        + "</body></html>";
  }

  /// A page with a head and the article of the ferry.
  static String headed(String head) {
    return "<!DOCTYPE html><html><head>"
        + head
        + "</head><body><article>"
        + FERRY
        + "</article></body></html>";
  }

  static HtmlArticle read(String page) throws Unreadable {
    return HtmlPage.read(page.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
  }

  static HtmlArticle readFrom(String url, String page) throws Unreadable {
    return HtmlPage.read(page.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.of(url));
  }
}
