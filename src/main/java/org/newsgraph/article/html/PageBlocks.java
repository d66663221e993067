package org.newsgraph.article.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;

/// A page cut into blocks of text, each in its box. What shows no text is left out.
///
/// @param regions the boxes, each after the one it stands in
/// @param blocks the blocks, in their order
record PageBlocks(List<Region> regions, List<Block> blocks) {

  /// Cuts a page, in time linear in its size.
  static PageBlocks of(Document page) {
    return cut(page, new PageCutter(false));
  }

  /// Cuts a page with what it hides.
  static PageBlocks withHidden(Document page) {
    return cut(page, new PageCutter(true));
  }

  private static PageBlocks cut(Document page, PageCutter cutter) {
    NodeTraversor.filter(cutter, page);
    return cutter.cut();
  }

  /// The blocks in a box.
  List<Block> in(Region box) {
    return blocks.stream().filter(block -> block.region().isIn(box)).toList();
  }
}
