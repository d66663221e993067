package org.newsgraph.article.markup;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.article.Input;
import org.newsgraph.article.Raw;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.ReadResult.Cause;
import org.newsgraph.article.Unreadable;

/// The items of a document in XML, one by one. What a document tells of itself after its first item
/// is not looked at.
public final class XmlItems implements Iterator<ReadResult> {
  private final Items items;
  private final XmlEncoding encoding;
  private final XmlParts parts;
  private final String opening;
  private final Function<XmlNode, Item> format;
  private Optional<ReadResult> last = Optional.empty();
  private int number;

  private XmlItems(Items items, XmlItemFormat format, XmlEncoding encoding, XmlParts parts)
      throws Unreadable {
    this.items = items;
    this.encoding = encoding;
    this.parts = parts;
    opening = decoded(parts.opening());
    this.format = format.items(XmlNode.within(opening, decoded(parts.head())));
    if (!parts.hasNext()) {
      last = Optional.of(new ReadResult.Skipped(items.input().name(), Cause.NO_TEXT));
    }
  }

  /// Reads an input, lazily.
  ///
  /// @throws IOException when it cannot be read
  public static Iterator<ReadResult> read(Input input, XmlItemFormat format, ReadOptions options)
      throws IOException {
    XmlEncoding encoding = XmlEncoding.of(input);
    XmlParts parts =
        new XmlParts(encoding.ascii(input.stream()), format.elements(), options.maximumPageBytes());
    boolean many = parts.opening().length > 0;
    try {
      return new XmlItems(
          new Items(input, options, format.mediaType(), many), format, encoding, parts);
    } catch (Unreadable e) {
      return Collections.<ReadResult>singleton(input.rejected(e, parts.opening())).iterator();
    }
  }

  @Override
  public boolean hasNext() {
    return parts.hasNext() || last.isPresent();
  }

  @Override
  public ReadResult next() {
    if (parts.hasNext()) {
      number++;
      return result(parts.next());
    }
    ReadResult result = last.orElseThrow(NoSuchElementException::new);
    last = Optional.empty();
    return result;
  }

  private ReadResult result(XmlPart part) {
    Raw raw =
        encoding.isAscii()
            ? items.raw(part.bytes(), part.begin(), part.end())
            : Items.held(part.bytes());
    if (!parts.hasNext() && !parts.isClosed() && part.flaw().isEmpty()) {
      last = Optional.of(cutOff());
    }
    String where = items.many() || number > 1 ? "item " + number : "";
    try {
      return items.result(item(part), where, part.bytes(), raw);
    } catch (Unreadable e) {
      return items.rejected(where, e.reason(), raw);
    }
  }

  private Item item(XmlPart part) throws Unreadable {
    if (part.flaw().isPresent()) {
      throw new Unreadable("", part.flaw().get());
    }
    return XmlNode.within(opening, decoded(part.bytes()))
        .children()
        .findFirst()
        .map(format)
        .orElseThrow(() -> new Unreadable("", "there is no element in it"));
  }

  private ReadResult.Rejected cutOff() {
    return items.rejected(
        "after item " + number,
        "there is no end tag; get the input again if it was cut off",
        new Raw.Nothing());
  }

  private String decoded(byte[] bytes) throws Unreadable {
    return encoding.ofAscii().decode(bytes);
  }
}
