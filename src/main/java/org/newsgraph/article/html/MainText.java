package org.newsgraph.article.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;

/// The article's text out of all that a page shows.
///
/// The page is cut into blocks ([PageBlocks]); boxes around the article are told by their names and
/// form ([Surroundings]); the box with the most prose is the article's ([ArticleBox]); what is in it
/// and no part of the article is left out ([ArticleBlocks]). The ideas are those of Boilerpipe
/// (Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features", WSDM
/// 2010), Readability and Trafilatura (Barbaresi, ACL 2021).
final class MainText {

  private MainText() {}

  /// The text, a blank line between paragraphs; empty where there is none.
  static String of(Document document) {
    PageBlocks page = PageBlocks.of(document);
    Set<String> titles = Titles.of(document);
    Surroundings.mark(page);
    Optional<Region> box = ArticleBox.find(page, titles);
    return box.map(region -> joined(ArticleBlocks.of(page.in(region), titles))).orElse("");
  }

  private static String joined(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    Optional<Block> before = Optional.empty();
    for (Block block : blocks) {
      if (before.isPresent()) {
        text.append(isSameRow(before.get(), block) ? " " : "\n\n");
      }
      text.append(block.text());
      before = Optional.of(block);
    }
    return text.toString();
  }

  private static boolean isSameRow(Block one, Block other) {
    return isCell(one) && isCell(other) && one.region().parent.equals(other.region().parent);
  }

  private static boolean isCell(Block block) {
    return (block.region().tag.equals("td") || block.region().tag.equals("th"))
        && block.words() < 10;
  }
}
