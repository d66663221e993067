package org.newsgraph.article.html;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// An element of a page that stands apart from the text around it: a box that holds blocks of text
/// and other boxes.
final class Region {
  final int number;
  final Optional<Region> parent;
  final Element element;
  final String tag;
  final Set<Hints.Kind> hints;

  /// The number of the first box after it that it does not hold.
  int end;

  /// Pictures right in it, in no smaller box.
  int pictures;

  /// Of all it holds: words of prose, blocks, blocks that are links, blocks of some length that are
  /// none, and quotations, tables and code.
  double prose;

  int blocks;
  int linkBlocks;
  int textBlocks;
  int quotations;

  /// Whether it is, or holds, what is named as an article's text or has its headline.
  boolean holdsBody;

  /// Whether an article is around it.
  boolean inArticle;

  /// Whether it is a quotation, or in one.
  boolean inQuotation;

  /// Whether what is in it is the readers' words, and whether it is something around the article.
  boolean comments;

  boolean outside;

  /// How much it looks like the box that holds the article.
  double score;

  /// @param number how many boxes begin before it
  Region(int number, Optional<Region> parent, Element element, Set<Hints.Kind> hints) {
    this.number = number;
    this.parent = parent;
    this.element = element;
    this.tag = element.normalName();
    this.hints = hints;
  }

  /// Whether it is the other one or in it.
  boolean isIn(Region other) {
    return other.number <= number && number < other.end;
  }

  boolean hasHint(Hints.Kind kind) {
    return hints.contains(kind);
  }
}
