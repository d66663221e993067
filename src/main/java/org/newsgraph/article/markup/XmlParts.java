package org.newsgraph.article.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.article.markup.XmlToken.Kind;

/// The elements of some names in an XML document, such as a feed's items, cut out of it one by one.
/// One of them is in memory.
///
/// An XML parser gives up at the first thing that is not well-formed, and what follows is lost.
/// Here a broken element costs that element: it ends where the next one begins. What is not
/// well-formed and costs no content, such as a `&` that stands alone or a prefix that is not
/// declared, is left to whoever reads the element.
public final class XmlParts implements Iterator<XmlPart> {
  private static final int DEEPEST = 200;

  /// Elements of HTML that people do not close.
  private static final Set<String> OPEN =
      Set.of("br", "hr", "img", "input", "wbr", "source", "p", "li", "col", "embed");

  private final ByteWindow window;
  private final XmlTokens tokens;
  private final Set<String> names;
  private final int limit;
  private Optional<XmlPart> next = Optional.empty();
  private String root = "";
  private byte[] opening = new byte[0];
  private byte[] head = new byte[0];
  private boolean closed;

  /// @param names of the elements, without prefix
  /// @param limit how large an element may be, in bytes
  /// @throws IOException when the stream cannot be read
  public XmlParts(InputStream stream, Set<String> names, int limit) throws IOException {
    window = new ByteWindow(stream, limit);
    tokens = new XmlTokens(window);
    this.names = names;
    this.limit = limit;
    readOpening();
    next = find();
  }

  /// The start tag of the document's own element; nothing where there is none, or where that
  /// element is a part.
  public byte[] opening() {
    return opening.clone();
  }

  /// What stands between that tag and the first part.
  public byte[] head() {
    return head.clone();
  }

  /// Whether the document's own element had ended when the last part was found.
  public boolean isClosed() {
    return closed;
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public XmlPart next() {
    XmlPart part = next.orElseThrow(NoSuchElementException::new);
    try {
      next = find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return part;
  }

  private void readOpening() throws IOException {
    XmlToken token = tokens.next("");
    while (token.kind() == Kind.OTHER) {
      token = tokens.next("");
    }
    if (token.kind() == Kind.START && !isPart(token)) {
      root = token.name();
      window.mark();
      window.take(token.length());
      opening = window.kept();
    }
    closed = token.kind() == Kind.EMPTY || isPart(token);
    String prefix = root.substring(0, root.indexOf(':') + 1);
    tokens.expect(
        names.stream().flatMap(name -> Stream.of(name, prefix + name)).distinct().toList());
    window.mark();
  }

  private boolean isPart(XmlToken token) {
    return (token.kind() == Kind.START || token.kind() == Kind.EMPTY)
        && names.contains(token.localName())
        && (prefix(token.name()).isEmpty() || prefix(token.name()).equals(prefix(root)));
  }

  private static String prefix(String name) {
    return name.substring(0, Math.max(0, name.indexOf(':')));
  }

  /// Looks for the next part. What stands before it has been kept since the last one.
  private Optional<XmlPart> find() throws IOException {
    long begin = window.taken();
    while (true) {
      XmlToken token = tokens.next("");
      if (token.kind() == Kind.END_OF_INPUT) {
        return Optional.empty();
      }
      if (isPart(token)) {
        if (head.length == 0) {
          head = window.kept();
        }
        return Optional.of(part(token));
      }
      window.take(token.length());
      if (token.kind() == Kind.END && names.contains(token.localName())) {
        return Optional.of(cut(begin, Optional.of("<" + token.name() + "> does not begin")));
      }
      closed |= token.kind() == Kind.END && token.name().equals(root);
    }
  }

  private XmlPart part(XmlToken start) throws IOException {
    long begin = window.taken();
    window.mark();
    window.take(start.length());
    return cut(
        begin, start.kind() == Kind.EMPTY ? Optional.empty() : new Content(start.name()).flaw());
  }

  private XmlPart cut(long begin, Optional<String> flaw) {
    Optional<String> tooLarge =
        window.isOverflown() ? Optional.of("more than " + limit + " bytes") : Optional.empty();
    XmlPart part = new XmlPart(window.kept(), begin, window.taken(), tooLarge.or(() -> flaw));
    window.mark();
    return part;
  }

  /// What stands in a part.
  private final class Content {
    private final String name;
    private final Deque<String> open = new ArrayDeque<>();
    private Optional<String> flaw = Optional.empty();
    private boolean ended;

    Content(String name) {
      this.name = name;
    }

    /// Takes all of it, to the part's end, and tells what is wrong with it.
    Optional<String> flaw() throws IOException {
      while (!ended) {
        XmlToken token = tokens.next(name);
        if (isOutside(token)) {
          wrong("<" + name + "> is not closed");
          return flaw;
        }
        window.take(token.length());
        look(token);
      }
      return flaw;
    }

    private boolean isOutside(XmlToken token) {
      return isPart(token) || (token.kind() == Kind.END && token.name().equals(root));
    }

    private void look(XmlToken token) {
      switch (token.kind()) {
        case START -> open(token.name());
        case END -> close(token.name());
        case BROKEN -> wrong("the tag <" + token.name() + " does not end");
        case UNCLOSED -> wrong("a comment or a CDATA section does not end");
        case END_OF_INPUT -> {
          wrong("the input ends within <" + name + ">");
          ended = true;
        }
        case EMPTY, OTHER -> {}
      }
    }

    private void open(String element) {
      if (open.size() == DEEPEST) {
        wrong("more than " + DEEPEST + " elements within each other");
      } else {
        open.push(element);
      }
    }

    private void close(String element) {
      if (element.equals(name)) {
        ended = true;
        open.stream().filter(left -> !OPEN.contains(left)).findFirst().ifPresent(this::unclosed);
      } else if (open.contains(element)) {
        for (String left = open.pop(); !left.equals(element); left = open.pop()) {
          if (!OPEN.contains(left)) {
            unclosed(left);
          }
        }
      } else if (!OPEN.contains(element)) {
        wrong("</" + element + "> without its beginning");
      }
    }

    private void unclosed(String element) {
      wrong("<" + element + "> is not closed");
    }

    private void wrong(String what) {
      flaw = flaw.or(() -> Optional.of(what));
    }
  }
}
