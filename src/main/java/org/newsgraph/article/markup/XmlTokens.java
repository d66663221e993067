package org.newsgraph.article.markup;

import java.io.IOException;
import java.util.List;
import org.newsgraph.article.markup.XmlToken.Kind;

/// Tells tags from text in the bytes of XML, whatever its encoding, as long as `<` is `<`. Nothing
/// is expanded or fetched: what a document type declaration says is passed over.
final class XmlTokens {
  private static final int FURTHEST_SPACE = 1000;

  private final ByteWindow window;
  private List<String> starts = List.of();
  private boolean prologue = true;

  /// Up to where in the stream there is no end of a comment.
  private long commentsOpen;

  XmlTokens(ByteWindow window) {
    this.window = window;
  }

  /// Tells the names of the parts, before which a CDATA section that stands in no part ends.
  void expect(List<String> names) {
    starts = names;
  }

  /// The next token. Tags are left to be taken; all else has been taken.
  ///
  /// @param open the name of the part that it is in; empty where it is in none
  XmlToken next(String open) throws IOException {
    int first = window.peek(0);
    if (first < 0) {
      return XmlToken.taken(Kind.END_OF_INPUT);
    }
    if (first != '<') {
      return text();
    }
    if (window.isNext("<!--", 0)) {
      // A part may be commented out; but a comment that never ends is none.
      boolean hidden = open.isEmpty() && (prologue || isClosedComment());
      return !open.isEmpty() || hidden ? section(4, "-->", open, hidden) : text();
    }
    if (window.isNext("<![CDATA[", 0)) {
      return section(9, "]]>", open, false);
    }
    if (window.isNext("<?", 0)) {
      return section(2, "?>", open, false);
    }
    if (prologue && window.isNext("<!", 0)) {
      return declaration();
    }
    boolean closing = window.peek(1) == '/';
    if (!isNameStart(window.peek(closing ? 2 : 1))) {
      return text();
    }
    prologue = false;
    return tag(closing);
  }

  private XmlToken text() throws IOException {
    do {
      window.take(1);
    } while (window.peek(0) >= 0 && window.peek(0) != '<');
    return XmlToken.taken(Kind.OTHER);
  }

  private boolean isClosedComment() throws IOException {
    if (window.taken() < commentsOpen) {
      return false;
    }
    int next = 4;
    while (window.peek(next) >= 0) {
      if (window.isNext("-->", next)) {
        return true;
      }
      next++;
    }
    commentsOpen = window.taken() + next;
    return false;
  }

  private XmlToken section(int opening, String closing, String open, boolean hides)
      throws IOException {
    window.take(opening);
    while (window.peek(0) >= 0) {
      if (window.isNext(closing, 0)) {
        window.take(closing.length());
        return XmlToken.taken(Kind.OTHER);
      }
      if (window.peek(0) == '<' && !hides && isEnd(open)) {
        return XmlToken.taken(open.isEmpty() ? Kind.OTHER : Kind.UNCLOSED);
      }
      window.take(1);
    }
    return XmlToken.taken(Kind.END_OF_INPUT);
  }

  /// Whether another part begins here, or this one ends and what can only stand after it follows.
  /// Then whatever it is in lacks its end; to look for that further would cost the parts that
  /// follow.
  private boolean isEnd(String open) throws IOException {
    if (open.isEmpty()) {
      return isAnyStart();
    }
    if (isStart(open, 0)) {
      return true;
    }
    if (!window.isNext("</" + open, 0)) {
      return false;
    }
    int next = afterSpace(open.length() + 2);
    if (window.peek(next) != '>') {
      return false;
    }
    next = afterSpace(next + 1);
    return window.isNext("</", next) || isStart(open, next) || window.peek(next) < 0;
  }

  private boolean isAnyStart() throws IOException {
    for (String start : starts) {
      if (isStart(start, 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean isStart(String name, int ahead) throws IOException {
    return window.isNext("<" + name, ahead) && !isNamePart(window.peek(ahead + 1 + name.length()));
  }

  private int afterSpace(int from) throws IOException {
    int next = from;
    while (next < from + FURTHEST_SPACE && isSpace(window.peek(next))) {
      next++;
    }
    return next;
  }

  /// `<!DOCTYPE rss [ <!ENTITY copy "…"> ]>`
  private XmlToken declaration() throws IOException {
    int depth = 0;
    int quote = 0;
    do {
      int c = window.peek(0);
      if (quote > 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '<') {
        depth++;
      } else if (c == '>') {
        depth--;
      } else if (c == '"' || c == '\'') {
        quote = c;
      }
      window.take(1);
    } while (depth > 0 && window.peek(0) >= 0);
    return XmlToken.taken(depth > 0 ? Kind.END_OF_INPUT : Kind.OTHER);
  }

  private XmlToken tag(boolean closing) throws IOException {
    int from = closing ? 2 : 1;
    int to = from;
    while (isNamePart(window.peek(to))) {
      to++;
    }
    String name = window.characters(from, to);
    int quote = 0;
    int next = to;
    while (true) {
      int c = window.peek(next);
      if (c < 0 || c == '<') {
        return new XmlToken(Kind.BROKEN, name, next);
      } else if (quote > 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return new XmlToken(kind(closing, window.peek(next - 1)), name, next + 1);
      } else if (c == '"' || c == '\'') {
        quote = c;
      }
      next++;
    }
  }

  private static Kind kind(boolean closing, int last) {
    if (closing) {
      return Kind.END;
    }
    return last == '/' ? Kind.EMPTY : Kind.START;
  }

  private static boolean isNameStart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  private static boolean isNamePart(int c) {
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ':';
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
