package org.newsgraph.article.feed;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.newsgraph.article.Raw;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.ReadResult.Cause;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.markup.XmlEncoding;
import org.newsgraph.article.markup.XmlNode;
import org.newsgraph.article.markup.XmlPart;
import org.newsgraph.article.markup.XmlParts;

/// The items of a feed in XML, one by one. What a feed tells of itself after its first item is not
/// looked at.
final class XmlItems implements Iterator<ReadResult> {
  private final Entries entries;
  private final EntryFormat format;
  private final XmlEncoding encoding;
  private final XmlParts parts;
  private final String opening;
  private final Channel channel;
  private Optional<ReadResult> last;
  private int number;

  /// @param encoding of the input, before its tags could be found
  /// @throws Unreadable when what stands before the first item cannot be read
  XmlItems(Entries entries, EntryFormat format, XmlEncoding encoding, XmlParts parts)
      throws Unreadable {
    this.entries = entries;
    this.format = format;
    this.encoding = encoding;
    this.parts = parts;
    opening = decoded(parts.opening());
    channel = format.channel(XmlNode.within(opening, decoded(parts.head())));
    last =
        parts.hasNext()
            ? Optional.empty()
            : Optional.of(new ReadResult.Skipped(entries.input().name(), Cause.NO_TEXT));
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
    Raw raw = raw(part);
    String where = "item " + number;
    if (!parts.hasNext() && !parts.isClosed() && part.flaw().isEmpty()) {
      last =
          Optional.of(
              entries.rejected(
                  entries.input().name(),
                  "after " + where,
                  "the feed ends without its end tag; get it again if it was cut off",
                  new Raw.Nothing()));
    }
    try {
      if (part.flaw().isPresent()) {
        throw new Unreadable("", part.flaw().get());
      }
      XmlNode item =
          XmlNode.within(opening, decoded(part.bytes()))
              .children()
              .findFirst()
              .orElseThrow(() -> new Unreadable("", "there is no element in it"));
      return entries.result(format.entry(item, channel), where, part.bytes(), raw);
    } catch (Unreadable e) {
      return entries.rejected(entries.input().name(), where, e.reason(), raw);
    }
  }

  private Raw raw(XmlPart part) {
    if (encoding.isAscii()) {
      return entries.raw(part.bytes(), part.begin(), part.end());
    }
    return part.bytes().length == 0 ? new Raw.Nothing() : Raw.Held.of(part.bytes());
  }

  private String decoded(byte[] bytes) throws Unreadable {
    return encoding.ofAscii().decode(bytes);
  }
}
