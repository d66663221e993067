package org.newsgraph.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells the boxes around an article, and those put between its paragraphs, from the article's own.
///
/// A name says that a box is none of the article's, as long as it does not hold most of what the
/// page has to read. Boxes alike side by side, each with a link and little text, are a list of
/// other articles.
final class Surroundings {
  private static final Set<String> ASIDES =
      Set.of("footer", "aside", "header", "figcaption", "caption", "form");
  private static final Set<String> QUOTATIONS = Set.of("blockquote", "table", "pre");

  /// Comments may be most of a page; other things are not.
  private static final double MOST = 0.5;

  private static final double NEARLY_ALL = 0.9;
  private static final int SHORTEST_ARTICLE = 30;
  private static final int LONGEST_CAPTION = 80;
  private static final int LONGEST_TEASER = 130;
  private static final int LONGEST_IN_LIST = 45;
  private static final int FEWEST_IN_LIST = 3;

  private final PageBlocks page;
  private final double prose;
  private final double proseOfArticles;

  private Surroundings(PageBlocks page) {
    this.page = page;
    measure(page);
    this.prose = page.regions().isEmpty() ? 0 : page.regions().getFirst().prose;
    markComments(page.regions(), prose);
    this.proseOfArticles =
        page.blocks().stream()
            .filter(block -> !block.region().comments)
            .mapToDouble(Block::prose)
            .sum();
  }

  /// Marks the boxes of a page that are none of the article's.
  static void mark(PageBlocks page) {
    Surroundings surroundings = new Surroundings(page);
    surroundings.markNamed();
    surroundings.markTeasers();
  }

  private static void measure(PageBlocks page) {
    for (Block block : page.blocks()) {
      Region region = block.region();
      region.prose += block.prose();
      region.blocks++;
      region.linkBlocks += block.linkShare() > 0.8 ? 1 : 0;
      region.textBlocks += block.linkShare() < 0.5 && block.words() >= 5 ? 1 : 0;
    }
    for (Region region : page.regions().reversed()) {
      region.holdsBody |= region.tag.equals("h1") || region.hasHint(Hints.Kind.BODY);
      region.parent.ifPresent(above -> {
        above.prose += region.prose;
        above.blocks += region.blocks;
        above.linkBlocks += region.linkBlocks;
        above.textBlocks += region.textBlocks;
        above.quotations += region.quotations + (QUOTATIONS.contains(region.tag) ? 1 : 0);
      });
    }
  }

  private static void markComments(List<Region> regions, double prose) {
    for (Region region : regions) {
      region.parent.ifPresent(above -> {
        region.comments = above.comments;
        region.inArticle = above.inArticle || above.tag.equals("article");
        region.inQuotation = above.inQuotation;
      });
      region.inQuotation |= region.tag.equals("blockquote");
      boolean main = region.holdsBody && region.prose >= NEARLY_ALL * prose;
      region.comments |= region.hasHint(Hints.Kind.COMMENTS) && !main;
    }
  }

  private void markNamed() {
    for (Region region : page.regions()) {
      boolean named = region.hasHint(Hints.Kind.OUTSIDE) || ASIDES.contains(region.tag);
      region.outside =
          region.comments
              || isInOutside(region)
              || (named && !isMain(region))
              || isPicture(region)
              || (region.tag.equals("article") && region.inArticle && isTeaser(region));
    }
  }

  private boolean isMain(Region region) {
    return region.prose >= MOST * proseOfArticles
        && (region.prose >= SHORTEST_ARTICLE || region.holdsBody);
  }

  /// What is quoted in a box that embeds a post is the article's; the rest of that box is not.
  private static boolean isInOutside(Region region) {
    return !region.tag.equals("blockquote")
        && region.parent.filter(above -> above.outside).isPresent();
  }

  private static boolean isPicture(Region region) {
    return (region.hasHint(Hints.Kind.PICTURE) || region.tag.equals("figure"))
        && region.prose < LONGEST_CAPTION
        && region.textBlocks <= 2
        && region.quotations == 0;
  }

  /// Whether it is a link and a paragraph or two.
  private static boolean isTeaser(Region region) {
    return region.linkBlocks > 0
        && region.textBlocks <= 2
        && region.blocks <= 8
        && region.prose < LONGEST_TEASER;
  }

  private void markTeasers() {
    Map<Region, Map<String, List<Region>>> alike = new HashMap<>();
    for (Region region : page.regions()) {
      if (!region.outside
          && region.blocks >= 2
          && region.prose < LONGEST_IN_LIST
          && isTeaser(region)) {
        region.parent.ifPresent(above ->
            alike
                .computeIfAbsent(above, key -> new HashMap<>())
                .computeIfAbsent(
                    region.tag + " " + region.element.className(), key -> new ArrayList<>())
                .add(region));
      }
    }
    alike.values().stream()
        .flatMap(groups -> groups.values().stream())
        .filter(this::isListOfTeasers)
        .forEach(group -> group.forEach(region -> region.outside = true));
    for (Region region : page.regions()) {
      region.outside |= isInOutside(region);
    }
  }

  private boolean isListOfTeasers(List<Region> group) {
    return group.size() >= FEWEST_IN_LIST
        && group.stream().mapToDouble(region -> region.prose).sum() < MOST * prose;
  }
}
