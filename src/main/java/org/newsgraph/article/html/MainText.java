package org.newsgraph.article.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// The article's text out of all that a page shows.
///
/// The page is cut into blocks ([PageBlocks]); boxes around the article are told by their names and
/// form ([Surroundings]); the box with the most prose is the article's ([ArticleBox]); what is in
/// it and no part of the article is left out ([ArticleBlocks]). The ideas are those of Boilerpipe
/// (Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features", WSDM
/// 2010), Readability and Trafilatura (Barbaresi, ACL 2021).
///
/// @param page all the page shows
/// @param blocks the article's blocks
record MainText(PageBlocks page, List<Block> blocks) {

  /// Finds it.
  static MainText of(Document document, Set<String> titles) {
    return of(PageBlocks.of(document), titles);
  }

  /// Finds it, also in what the page hides until a script shows it.
  static MainText withHidden(Document document, Set<String> titles) {
    return of(PageBlocks.withHidden(document), titles);
  }

  private static MainText of(PageBlocks page, Set<String> titles) {
    Surroundings.mark(page);
    Optional<Region> box = ArticleBox.find(page, titles);
    return new MainText(
        page, box.map(region -> ArticleBlocks.of(page.in(region), titles)).orElse(List.of()));
  }

  /// The text that another text has that is HTML or plain.
  static String plain(String text) {
    Document fragment = Jsoup.parseBodyFragment(text.replace("\n", "<br><br>"));
    return joined(PageBlocks.of(fragment).blocks());
  }

  /// How many words it has.
  int words() {
    return blocks.stream().mapToInt(Block::words).sum();
  }

  /// A blank line between paragraphs.
  String text() {
    return joined(blocks);
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
