package org.newsgraph.article.markup;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/// The text of a piece of HTML, or of XML whose elements mean the same: paragraphs with a blank
/// line between them, without scripts, styles and what surrounds pictures.
///
/// It goes through the tags once and builds no tree: a tree builder that mends what is nested
/// wrongly takes minutes for two megabytes of `<i><table>`.
public final class HtmlFragment {
  /// What begins and ends a paragraph in NITF.
  private static final Set<String> NITF_BLOCKS = Set.of("block", "bq", "hl1", "hl2");

  /// What holds no text of an article. Those of the first set end at their end tag, whatever stands
  /// in them.
  private static final Set<String> RAW = Set.of("script", "style");

  private static final Set<String> LEFT_OUT =
      Set.of(
          "audio",
          "button",
          "canvas",
          "head",
          "iframe",
          "media",
          "nav",
          "noscript",
          "object",
          "select",
          "svg",
          "template",
          "textarea",
          "video");

  /// The elements that show that a text is HTML, beside those of blocks.
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "br", "cite", "em", "font", "i", "img", "mark", "q", "s", "small",
          "span", "strong", "sub", "sup", "td", "th", "u");

  private static final Pattern BLOCK = tags(BlockElements.HTML);
  private static final Pattern MARKUP = tags(INLINE);
  private static final Pattern PAGE = Pattern.compile("(?i)<(?:!doctype\\s+html|html)\\b");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*+\\n\\s*+");
  private static final Pattern TAG = Pattern.compile("<[!/?]?[A-Za-z\\[]|<!--");
  private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f\\u00A0]+");
  private static final Pattern CONTROL =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFEFF\\uFFFD-\\uFFFF]");

  private final String html;
  private final boolean hasBlocks;
  private final Set<String> leftOut = new HashSet<>(LEFT_OUT);
  private final StringBuilder text = new StringBuilder();

  /// What occurs no more after here, so that nothing is looked for twice.
  private final Set<String> absent = new HashSet<>();

  private int position;
  private boolean preformatted;

  private HtmlFragment(String html, boolean hasBlocks, Set<String> alsoLeftOut) {
    this.html = html;
    this.hasBlocks = hasBlocks;
    leftOut.addAll(alsoLeftOut);
  }

  /// The text. Where there are no tags, its lines stay as they are.
  public static String text(String html) {
    return text(html, Set.of());
  }

  /// The text without what stands in those elements.
  public static String text(String html, Set<String> alsoLeftOut) {
    return TAG.matcher(html).find()
        ? new HtmlFragment(html, true, alsoLeftOut).read()
        : plain(unescaped(html)).replace('\u00A0', ' ');
  }

  /// The text of what may be HTML or not: where it has tags of HTML, without them. Where none of
  /// these begins a paragraph, blank lines do.
  public static String ofField(String text) {
    return isMarkup(text)
        ? new HtmlFragment(text, BLOCK.matcher(text).find(), Set.of()).read()
        : text;
  }

  /// Whether there is a tag of HTML in a text.
  public static boolean isMarkup(String text) {
    return MARKUP.matcher(text).find() || BLOCK.matcher(text).find();
  }

  /// Whether a text is a page as a whole, with all that is around an article on it.
  public static boolean isPage(String text) {
    return PAGE.matcher(text).find();
  }

  private static Pattern tags(Set<String> names) {
    return Pattern.compile(
        "(?i)<(?:" + String.join("|", new TreeSet<>(names)) + ")(?:\\s[^<>]{0,2000})?/?>");
  }

  /// A text that is no HTML, with line feeds for line ends and without control characters.
  public static String plain(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return CONTROL.matcher(lines).replaceAll("");
  }

  private String read() {
    while (position < html.length()) {
      if (isTag()) {
        tag();
      } else {
        characters();
      }
    }
    String lines = text.toString().lines().map(String::strip).collect(Collectors.joining("\n"));
    return lines.replaceAll("\n{3,}", "\n\n").strip();
  }

  private boolean isTag() {
    if (html.charAt(position) != '<' || position + 1 == html.length()) {
      return false;
    }
    char next = html.charAt(position + 1);
    return next == '/' || next == '!' || next == '?' || isLetter(next);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void characters() {
    int end = html.indexOf('<', position + 1);
    end = end < 0 ? html.length() : end;
    String piece = plain(unescaped(html.substring(position, end)));
    append(preformatted ? piece : inLine(piece));
    position = end;
  }

  private String inLine(String piece) {
    return hasBlocks
        ? SPACE.matcher(piece).replaceAll(" ")
        : BLANK_LINE
            .splitAsStream(piece + ".")
            .map(paragraph -> SPACE.matcher(paragraph).replaceAll(" "))
            .collect(Collectors.joining("\n\n"))
            .replaceFirst("\\.\\z", "");
  }

  private static String unescaped(String piece) {
    return piece.indexOf('&') < 0 ? piece : Parser.unescapeEntities(piece, false);
  }

  private void append(String piece) {
    boolean again = !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    text.append(again && piece.startsWith(" ") ? piece.substring(1) : piece);
  }

  private void tag() {
    if (html.startsWith("<!--", position)) {
      skipTo("-->", 3);
    } else if (html.startsWith("<![CDATA[", position)) {
      int end = find("]]>");
      String piece = html.substring(position + 9, end < 0 ? html.length() : end);
      append(SPACE.matcher(plain(piece)).replaceAll(" "));
      skipTo("]]>", 3);
    } else {
      boolean closing = html.charAt(position + 1) == '/';
      String name = name(position + (closing ? 2 : 1));
      int end = endOfTag();
      boolean empty = html.charAt(end - 2) == '/';
      position = end;
      element(name, closing, empty);
    }
  }

  private void element(String name, boolean closing, boolean empty) {
    if (name.equals("br")) {
      text.append('\n');
    } else if (BlockElements.HTML.contains(name) || NITF_BLOCKS.contains(name)) {
      text.append("\n\n");
      preformatted = name.equals("pre") && !closing;
    } else if (name.equals("td") || name.equals("th")) {
      append(" ");
    }
    boolean out = RAW.contains(name) || leftOut.contains(name);
    if (out && !closing && !empty) {
      leaveOut(name);
    }
  }

  /// Goes to the element's end tag. One that is never closed hides nothing, but a script.
  private void leaveOut(String name) {
    int end = find("</" + name);
    if (end >= 0) {
      position = end;
    } else if (RAW.contains(name)) {
      position = html.length();
    }
  }

  private String name(int from) {
    int end = from;
    while (end < html.length() && isNamePart(html.charAt(end))) {
      end++;
    }
    String name = html.substring(from, end).toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == ':' || c == '.' || c == '-';
  }

  /// After the `>`, which may also stand within the quotes of an attribute.
  private int endOfTag() {
    int start = position;
    for (int i = start + 1; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
        position = i + 1;
        int quote = find(String.valueOf(c));
        i = quote < 0 ? i : quote;
      }
    }
    position = start;
    return html.length();
  }

  private void skipTo(String closing, int length) {
    int end = find(closing);
    position = end < 0 ? html.length() : end + length;
  }

  /// Where something is next, in capitals or small letters; -1 where it is not.
  private int find(String what) {
    if (absent.contains(what)) {
      return -1;
    }
    for (int i = position; i <= html.length() - what.length(); i++) {
      if (html.regionMatches(true, i, what, 0, what.length())) {
        return i;
      }
    }
    absent.add(what);
    return -1;
  }
}
