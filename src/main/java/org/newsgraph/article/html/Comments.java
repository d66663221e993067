package org.newsgraph.article.html;

import java.util.List;

/// Tells comments by what goes with each of them: a date, or lines such as `Reply` and `Ada says:`.
final class Comments {
  private static final int FEWEST = 2;
  private static final int WORDS_BETWEEN = 150;
  private static final int LONGEST_LINE = 14;

  private Comments() {}

  /// Whether the blocks are comments.
  static boolean are(List<Block> blocks) {
    int words = blocks.stream().mapToInt(Block::words).sum();
    long signs = blocks.stream().filter(Comments::isSign).count();
    return signs >= FEWEST && signs * WORDS_BETWEEN >= words;
  }

  private static boolean isSign(Block block) {
    return block.words() <= LONGEST_LINE
        && (Phrases.goesWithComment(block.text())
            || (!block.closed() && Phrases.hasDate(block.text())));
  }
}
