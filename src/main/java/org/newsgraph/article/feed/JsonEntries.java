package org.newsgraph.article.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.newsgraph.article.Raw;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.ReadResult.Cause;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.collection.JsonItems;
import org.newsgraph.article.collection.Piece;
import org.newsgraph.article.collection.Window;
import org.newsgraph.article.json.Json;
import org.newsgraph.article.json.JsonBytes;
import org.newsgraph.article.json.JsonFault;
import org.newsgraph.article.markup.Items;

/// The items of a JSON Feed, one by one. After one that is no JSON it goes on where the next one
/// seems to begin; that may be within the broken one, of which more than one piece is then
/// rejected.
final class JsonEntries implements Iterator<ReadResult> {
  /// After so many broken items the rest is rejected as a whole.
  private static final int MOST_BROKEN = 1000;

  private final Items items;
  private final JsonBytes json;
  private final byte[] bytes;
  private final Channel channel;
  private final JsonItems cutter;
  private int start = -1;
  private int number;
  private int broken;
  private boolean ended;
  private Optional<Piece> ahead = Optional.empty();
  private Optional<ReadResult> last = Optional.empty();

  /// @throws Unreadable when there are no items in it
  JsonEntries(Items items, JsonBytes json) throws Unreadable {
    this.items = items;
    this.json = json;
    bytes = json.bytes();
    channel = JsonEntry.channel(fields());
    InputStream list = new ByteArrayInputStream(bytes, start, bytes.length - start);
    cutter = JsonItems.within(new Window(list), bytes.length);
  }

  @Override
  public boolean hasNext() {
    if (ahead.isEmpty() && !ended) {
      ahead = broken < MOST_BROKEN ? cut(cutter::next) : Optional.empty();
      ended = ahead.isEmpty();
      last = ended ? end() : last;
    }
    return ahead.isPresent() || last.isPresent();
  }

  @Override
  public ReadResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (ahead.isPresent()) {
      Piece piece = ahead.get();
      ahead = Optional.empty();
      number = piece.number();
      return item(piece);
    }
    ReadResult result = last.orElseThrow();
    last = Optional.empty();
    return result;
  }

  private ReadResult item(Piece piece) {
    byte[] own = piece.array();
    if (own[0] != '{') {
      return broken(piece, "an object is expected");
    }
    try {
      JsonNode item = Json.WHOLE.readTree(own);
      return items.result(JsonEntry.item(item, channel), "item " + number, own, raw(piece));
    } catch (JsonProcessingException e) {
      return broken(
          cut(() -> cutter.shorter(piece)).orElse(piece), "no valid JSON: " + JsonFault.reason(e));
    } catch (IOException e) {
      throw new AssertionError("bytes in memory can be read", e);
    }
  }

  private ReadResult broken(Piece piece, String reason) {
    broken++;
    int begin = (int) piece.begin();
    Piece rest =
        new Piece(
            number,
            begin,
            bytes.length - start,
            ByteBuffer.wrap(bytes, start + begin, bytes.length - start - begin));
    return items.rejected("item " + number, reason, raw(broken < MOST_BROKEN ? piece : rest));
  }

  private Raw raw(Piece piece) {
    byte[] part = piece.array();
    long before = (long) json.skipped() + start;
    return json.skipped() < 0
        ? Items.held(part)
        : items.raw(part, before + piece.begin(), before + piece.end());
  }

  private Optional<ReadResult> end() {
    if (cutter.isCutOff()) {
      return Optional.of(
          items.rejected(
              "after item " + number,
              "the list of items does not end; get the input again if it was cut off",
              new Raw.Nothing()));
    }
    return number > 0
        ? Optional.empty()
        : Optional.of(new ReadResult.Skipped(items.input().name(), Cause.NO_TEXT));
  }

  private interface Cut {
    Optional<Piece> piece() throws IOException;
  }

  private static Optional<Piece> cut(Cut cut) {
    try {
      return cut.piece();
    } catch (IOException e) {
      throw new AssertionError("bytes in memory can be read", e);
    }
  }

  /// The feed's own fields, and where its items begin.
  private ObjectNode fields() throws Unreadable {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    try (JsonParser parser = Json.MAPPER.createParser(bytes)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("items") && start < 0) {
          start = (int) Math.max(0, parser.currentLocation().getByteOffset());
          parser.skipChildren();
        } else {
          fields.set(name, Json.MAPPER.readTree(parser));
        }
      }
    } catch (JsonProcessingException e) {
      return withItems(fields, Optional.of(e));
    } catch (IOException e) {
      throw new AssertionError("bytes in memory can be read", e);
    }
    return withItems(fields, Optional.empty());
  }

  /// What comes after a broken item is not known, but the items are.
  private ObjectNode withItems(ObjectNode fields, Optional<JsonProcessingException> flaw)
      throws Unreadable {
    if (start < 0) {
      throw new Unreadable(
          "",
          flaw.map(e -> "no valid JSON: " + JsonFault.reason(e))
              .orElse("a feed without a list of items"));
    }
    return fields;
  }
}
