package org.newsgraph.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Goes through the blocks of the article's box and leaves out those that are no part of it: links
/// to other articles, captions, shares, comments, dates and names above the first paragraph.
final class ArticleBlocks {
  private static final int SHORTEST_PARAGRAPH = 10;
  private static final int LONGEST_CAPTION = 60;
  private static final int LONGEST_LABEL = 25;
  private static final int TOP = 6;
  private static final int SHORTEST_ARTICLE = 40;
  private static final double MOST_OF_TEXT = 0.7;
  private static final Set<String> BOXES = Set.of("div", "section", "center", "article", "main");
  private static final double MOSTLY = 0.6;
  private static final double HARDLY = 0.3;

  private final List<Block> blocks;
  private final Set<String> titles;

  private ArticleBlocks(List<Block> blocks, Set<String> titles) {
    this.blocks = blocks;
    this.titles = titles;
  }

  /// The article's own blocks.
  ///
  /// @param blocks all of its box
  /// @param titles what the page is called, as [Titles#plain] has it
  static List<Block> of(List<Block> blocks, Set<String> titles) {
    ArticleBlocks article = new ArticleBlocks(blocks, titles);
    return article.withoutTop(withoutEnd(article.own()));
  }

  private List<Block> own() {
    List<Block> own = new ArrayList<>();
    boolean links = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.region().outside || block.words() == 0 || (links && !endsLinks(block))) {
        continue;
      }
      links = Phrases.headsLinks(block.text()) && isBeforeLink(i);
      if (!links && isOwn(block, i)) {
        own.add(block);
      }
    }
    return own;
  }

  private boolean isBeforeLink(int i) {
    return i + 1 >= blocks.size()
        || blocks.get(i + 1).linkShare() > HARDLY
        || blocks.get(i + 1).region().outside;
  }

  private static boolean endsLinks(Block block) {
    return block.linkShare() < HARDLY
        && (block.isHeading() || (block.closed() && block.words() >= SHORTEST_PARAGRAPH));
  }

  private boolean isOwn(Block block, int i) {
    boolean text =
        block.linkShare() <= MOSTLY
            || isLinkedSentence(block)
            || isSource(block, i)
            || headsText(block, i);
    return text && !isCaption(block) && !Phrases.isFurniture(block.text());
  }

  /// A sentence that is mostly a link, but not all of it.
  private static boolean isLinkedSentence(Block block) {
    return block.linkShare() < 0.9
        && block.region().tag.equals("p")
        && block.closed()
        && block.region().parent.filter(above -> above.prose > 100).isPresent();
  }

  /// Who said what is quoted before it.
  private boolean isSource(Block block, int i) {
    return i > 0
        && block.words() <= 8
        && block.linkShare() < 0.9
        && blocks.get(i - 1).region().inQuotation;
  }

  /// A heading that is a link, with a paragraph right after it.
  private boolean headsText(Block block, int i) {
    if (!block.isHeading() || i + 1 >= blocks.size()) {
      return false;
    }
    Block next = blocks.get(i + 1);
    return next.words() >= 15
        && next.linkShare() < HARDLY
        && !next.region().outside
        && next.region().parent.equals(block.region().parent);
  }

  /// What tells who made a picture, or stands alone with one and is no sentence.
  private static boolean isCaption(Block block) {
    Region region = block.region();
    boolean withPicture =
        region.tag.equals("div")
            && region.pictures > 0
            && region.blocks == 1
            && block.words() < LONGEST_LABEL
            && !block.closed();
    return withPicture || (block.words() < LONGEST_CAPTION && Phrases.isCredit(block.text()));
  }

  /// The blocks before a heading of what comes after an article; without that heading only, where
  /// what is below it is a good deal of the text and does not look like comments.
  private static List<Block> withoutEnd(List<Block> blocks) {
    int words = blocks.stream().mapToInt(Block::words).sum();
    List<Block> kept = new ArrayList<>();
    int seen = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      seen += block.words();
      if (!Phrases.isEnd(block.text())) {
        kept.add(block);
      } else if (seen > MOST_OF_TEXT * words
          || (seen > SHORTEST_ARTICLE && Comments.are(blocks.subList(i + 1, blocks.size())))) {
        break;
      }
    }
    return kept;
  }

  /// Without title, names and dates before the first paragraph, and without headings after the last
  /// one.
  private List<Block> withoutTop(List<Block> blocks) {
    int first = 0;
    while (first < blocks.size() && blocks.get(first).words() < SHORTEST_PARAGRAPH) {
      first++;
    }
    if (first == blocks.size()) {
      return blocks;
    }
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean title = i < TOP && isTitle(block);
      boolean label = i < first && !block.isHeading() && !block.closed() && block.words() < 8;
      if (!title && !label && !(i <= first && isDated(block))) {
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && isLeftOver(kept.getLast())) {
      kept.removeLast();
    }
    return kept;
  }

  /// A heading without text below it, or a label in a box of its own.
  private static boolean isLeftOver(Block block) {
    return block.isHeading()
        ? block.words() < 15
        : block.words() < 8
            && !block.closed()
            && block.region().blocks == 1
            && BOXES.contains(block.region().tag);
  }

  private boolean isTitle(Block block) {
    return block.words() >= 3 && block.words() < 50 && titles.contains(Titles.plain(block.text()));
  }

  /// Whether it tells when, and by whom, the article was published.
  private static boolean isDated(Block block) {
    return block.words() < LONGEST_LABEL && !block.closed() && Phrases.hasDate(block.text());
  }
}
