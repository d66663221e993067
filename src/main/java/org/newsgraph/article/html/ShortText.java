package org.newsgraph.article.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// The text of a small element, such as a heading. Of a large one only the beginning is taken, so
/// that a page cannot have the same text read over and over.
final class ShortText implements NodeFilter {
  private static final int MOST_NODES = 300;
  private static final int LONGEST = 1000;

  private final StringBuilder text = new StringBuilder();
  private int nodes;

  private ShortText() {}

  /// The text in one line.
  static String of(Element element) {
    ShortText reader = new ShortText();
    NodeTraversor.filter(reader, element);
    return PlainLine.ofText(reader.text.toString());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    nodes++;
    if (node instanceof TextNode words) {
      String whole = words.getWholeText();
      text.append(whole, 0, Math.min(whole.length(), LONGEST));
    } else if ((node instanceof Element element && element.isBlock()) || node.nameIs("br")) {
      text.append(' ');
    }
    return nodes > MOST_NODES || text.length() > LONGEST
        ? FilterResult.STOP
        : FilterResult.CONTINUE;
  }
}
