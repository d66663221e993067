package org.newsgraph.article.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the box that holds the article.
///
/// Each block weighs as much as it has prose, and less than nothing where it is links. A box weighs
/// what its blocks do, and a little less of what is in the boxes within it; so the smallest box
/// that holds all paragraphs wins, and one paragraph elsewhere on the page does not make it larger.
/// (Readability hands the points of paragraphs to the two or three boxes around them; here they go
/// up all the way.)
final class ArticleBox {
  private static final double LEFT_PER_BOX = 0.9;
  private static final double WEIGHT_OF_LINKS = -0.3;

  /// A single block of text, however long, is no more than so many words' evidence.
  private static final int MOST_PER_BLOCK = 150;

  private static final int SHORTEST_ARTICLE = 100;

  private final PageBlocks page;
  private final Set<String> titles;

  private ArticleBox(PageBlocks page, Set<String> titles) {
    this.page = page;
    this.titles = titles;
  }

  /// The box; empty where the page has nothing to read.
  ///
  /// @param titles what the page is called, as [Titles#plain] has it
  static Optional<Region> find(PageBlocks page, Set<String> titles) {
    return new ArticleBox(page, titles).find();
  }

  private Optional<Region> find() {
    weigh();
    return page.regions().stream()
        .filter(region -> !region.outside && !region.inQuotation && region.score > 0)
        .max(Comparator.comparingDouble(region -> region.score))
        .map(this::oneOfSeveral);
  }

  private void weigh() {
    for (Block block : page.blocks()) {
      if (!block.region().outside) {
        block.region().score += weight(block);
      }
    }
    for (Region region : page.regions().reversed()) {
      if (!region.outside) {
        region.parent.ifPresent(above -> above.score += LEFT_PER_BOX * region.score);
        region.score *= bonus(region);
      }
    }
  }

  private static double weight(Block block) {
    double prose = block.prose();
    return prose > 0
        ? Math.min(prose, MOST_PER_BLOCK)
        : WEIGHT_OF_LINKS * block.words() * block.linkShare();
  }

  private static double bonus(Region region) {
    if (region.element.attr("itemprop").equalsIgnoreCase("articleBody")) {
      return 1.5;
    }
    if (region.hasHint(Hints.Kind.BODY)) {
      return 1.2;
    }
    return region.tag.equals("article") ? 1.1 : 1;
  }

  /// Where a page has several whole articles, one below the other and each with its headline, the
  /// one that the page is called by, or else the first.
  private Region oneOfSeveral(Region box) {
    List<Region> articles =
        page.regions().subList(box.number, box.end).stream()
            .filter(region -> region.tag.equals("article") && !region.inArticle)
            .filter(region -> !region.outside && region.prose >= SHORTEST_ARTICLE)
            .filter(region -> !headlines(region).isEmpty())
            .toList();
    if (articles.size() < 2) {
      return box;
    }
    return articles.stream()
        .filter(region -> headlines(region).stream().anyMatch(titles::contains))
        .findFirst()
        .orElse(articles.getFirst());
  }

  private List<String> headlines(Region article) {
    return page.regions().subList(article.number, article.end).stream()
        .filter(region -> region.tag.equals("h1"))
        .map(region -> Titles.plain(ShortText.of(region.element)))
        .toList();
  }
}
