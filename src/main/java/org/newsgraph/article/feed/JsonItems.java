package org.newsgraph.article.feed;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.newsgraph.article.Raw;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.ReadResult.Cause;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.json.Json;
import org.newsgraph.article.json.JsonBytes;
import org.newsgraph.article.json.JsonFault;
import org.newsgraph.article.markup.Items;

/// The items of a JSON Feed, one by one. After one that is no JSON it goes on where the next one
/// seems to begin; that may be within the broken one, of which more than one piece is then
/// rejected.
final class JsonItems implements Iterator<ReadResult> {
  /// After so many broken items the rest is rejected as a whole.
  private static final int MOST_BROKEN = 1000;

  private final Items items;
  private final JsonBytes json;
  private final byte[] bytes;
  private final Channel channel;
  private int position;
  private int number;
  private int broken;
  private boolean ended;
  private Optional<ReadResult> last = Optional.empty();

  /// @throws Unreadable when there are no items in it
  JsonItems(Items items, JsonBytes json) throws Unreadable {
    this.items = items;
    this.json = json;
    bytes = json.bytes();
    channel = JsonEntry.channel(fields());
    skipSeparators();
  }

  @Override
  public boolean hasNext() {
    return !ended || last.isPresent();
  }

  @Override
  public ReadResult next() {
    if (!ended) {
      number++;
      return item();
    }
    ReadResult result = last.orElseThrow(NoSuchElementException::new);
    last = Optional.empty();
    return result;
  }

  private ReadResult item() {
    int begin = position;
    if (bytes[begin] != '{') {
      return broken(begin, "an object is expected");
    }
    try (JsonParser parser = Json.MAPPER.createParser(bytes, begin, bytes.length - begin)) {
      JsonNode item = Json.MAPPER.readTree(parser);
      position = begin + offset(parser.currentLocation());
      skipSeparators();
      return result(item, begin, begin + offset(parser.currentLocation()));
    } catch (JsonProcessingException e) {
      return broken(begin, "no valid JSON: " + JsonFault.reason(e));
    } catch (IOException e) {
      throw new AssertionError("bytes in memory can be read", e);
    }
  }

  private ReadResult broken(int begin, String reason) {
    broken++;
    position = broken < MOST_BROKEN ? nextItem(begin) : bytes.length;
    int end = position;
    skipSeparators();
    return items.rejected("item " + number, reason, raw(begin, end));
  }

  private ReadResult result(JsonNode item, int begin, int end) {
    return items.result(
        JsonEntry.item(item, channel),
        "item " + number,
        Arrays.copyOfRange(bytes, begin, end),
        raw(begin, end));
  }

  private Raw raw(int begin, int end) {
    byte[] part = Arrays.copyOfRange(bytes, begin, end);
    return json.skipped() < 0
        ? Items.held(part)
        : items.raw(part, (long) json.skipped() + begin, (long) json.skipped() + end);
  }

  private static int offset(JsonLocation location) {
    return (int) Math.max(0, location.getByteOffset());
  }

  /// Goes over what stands between items, and tells whether there are more.
  private void skipSeparators() {
    while (position < bytes.length && (isSpace(bytes[position]) || bytes[position] == ',')) {
      position++;
    }
    if (position >= bytes.length) {
      ended = true;
      last = Optional.of(cutOff());
    } else if (bytes[position] == ']') {
      ended = true;
      last =
          number > 0
              ? Optional.empty()
              : Optional.of(new ReadResult.Skipped(items.input().name(), Cause.NO_TEXT));
    }
  }

  private ReadResult.Rejected cutOff() {
    return items.rejected(
        "after item " + number,
        "the list of items does not end; get the input again if it was cut off",
        new Raw.Nothing());
  }

  private static boolean isSpace(byte b) {
    return b >= 0 && b <= ' ';
  }

  /// Where `,{"` tells that another object begins.
  private int nextItem(int from) {
    for (int i = from + 1; i < bytes.length; i++) {
      int object = bytes[i] == ',' ? expect('{', i + 1) : -1;
      if (object >= 0 && expect('"', object) >= 0) {
        return object - 1;
      }
    }
    return bytes.length;
  }

  /// After the character, where it is the next one but for white space; else -1.
  private int expect(char character, int from) {
    int next = from;
    while (next < bytes.length && next < from + 1000 && isSpace(bytes[next])) {
      next++;
    }
    return next < bytes.length && bytes[next] == character ? next + 1 : -1;
  }

  /// The feed's own fields, and where its items begin.
  private ObjectNode fields() throws Unreadable {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    position = -1;
    try (JsonParser parser = Json.MAPPER.createParser(bytes)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("items") && position < 0) {
          position = offset(parser.currentLocation());
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
    if (position < 0) {
      throw new Unreadable(
          "",
          flaw.map(e -> "no valid JSON: " + JsonFault.reason(e))
              .orElse("a feed without a list of items"));
    }
    return fields;
  }
}
