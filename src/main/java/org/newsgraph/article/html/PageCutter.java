package org.newsgraph.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.newsgraph.article.markup.BlockElements;

/// Goes through a page once, from its beginning to its end, and cuts it into blocks.
final class PageCutter implements NodeFilter {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "map",
          "head",
          "nav",
          "button",
          "input",
          "select",
          "textarea",
          "datalist",
          "progress",
          "meter",
          "title",
          "frameset",
          "noframes",
          "applet",
          "option",
          "rp",
          "rt");

  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> PICTURES = Set.of("img", "picture", "amp-img");
  private static final Set<String> NOT_NAMED = Set.of("html", "body");
  private static final int LONGEST_STYLE = 2000;
  private static final Pattern HIDING =
      Pattern.compile(
          "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)",
          Pattern.CASE_INSENSITIVE);

  private final List<Region> regions = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Optional<Region> region = Optional.empty();
  private int links;
  private int linked;
  private int breaks;
  private boolean space;

  private final boolean withHidden;

  /// @param withHidden whether to take what the page hides, too
  PageCutter(boolean withHidden) {
    this.withHidden = withHidden;
  }

  /// What has been cut.
  PageBlocks cut() {
    return new PageBlocks(regions, blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String tag = element.normalName();
    if (SILENT.contains(tag) || (!withHidden && isHidden(element))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isBlock(tag)) {
      end();
      Set<Hints.Kind> hints = NOT_NAMED.contains(tag) ? Set.of() : Hints.of(element);
      Region box = new Region(regions.size(), region, element, hints);
      regions.add(box);
      region = Optional.of(box);
    } else if (PICTURES.contains(tag)) {
      region.ifPresent(box -> box.pictures++);
      space = true;
    } else if (tag.equals("br")) {
      breaks++;
    } else if (isLink(element)) {
      links++;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isBlock(element.normalName())) {
        end();
        region.ifPresent(box -> box.end = regions.size());
        region = region.flatMap(box -> box.parent);
      } else if (isLink(element)) {
        links--;
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(String tag) {
    return BlockElements.HTML.contains(tag) || CELLS.contains(tag);
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }

  private static boolean isHidden(Element element) {
    if (NOT_NAMED.contains(element.normalName())) {
      return false;
    }
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || (!style.isEmpty() && style.length() <= LONGEST_STYLE && HIDING.matcher(style).find());
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else if (isVisible(c)) {
        append(c);
      }
    }
  }

  private static boolean isVisible(char c) {
    return c >= ' ' && c != '\u007F' && c != '\u00AD' && c != '\u200B' && c != '\uFEFF';
  }

  private void append(char c) {
    if (breaks > 1) {
      end();
    } else if (!text.isEmpty() && (breaks == 1 || space)) {
      add(breaks == 1 ? '\n' : ' ');
    }
    breaks = 0;
    space = false;
    add(c);
  }

  private void add(char c) {
    text.append(c);
    linked += links > 0 ? 1 : 0;
  }

  private void end() {
    if (!text.isEmpty() && region.isPresent()) {
      blocks.add(Block.of(region.get(), text.toString(), linked));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
    space = false;
  }
}
