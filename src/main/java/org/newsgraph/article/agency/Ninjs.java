package org.newsgraph.article.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Input;
import org.newsgraph.article.Raw;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.json.Json;
import org.newsgraph.article.json.JsonBytes;
import org.newsgraph.article.json.JsonFault;
import org.newsgraph.article.json.JsonHead;
import org.newsgraph.article.markup.Item;
import org.newsgraph.article.markup.Items;

/// IPTC ninjs 1.x, 2.x and 3.x, one item a file. What is associated with an item is no article of
/// its own here; agencies deliver that by itself.
public final class Ninjs implements ArticleFormat {
  /// Fields that no other JSON with a `uri` has, in small letters.
  private static final Set<String> OWN =
      Set.of(
          "$standard",
          "bodies",
          "body_html",
          "body_nitf",
          "body_text",
          "body_xhtml",
          "copyrightholder",
          "copyrightnotice",
          "firstcreated",
          "headlines",
          "infosources",
          "pubstatus",
          "representationtype",
          "slugline",
          "standard",
          "trustindicators",
          "versioncreated");

  @Override
  public Set<String> endings() {
    return Set.of(".json");
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    return JsonHead.of(input).filter(head -> isItem(head.fields().keySet())).isPresent()
        && !JsonHead.areSeveral(input);
  }

  /// An item among others in one input.
  public static Item item(JsonNode item) {
    return NinjsItem.read(item);
  }

  /// Whether fields of these names are those of an item.
  public static boolean isItem(Set<String> fields) {
    Set<String> names =
        fields.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    return names.contains("uri")
        && !Collections.disjoint(names, OWN)
        && !(names.contains("schema") && names.contains("article"));
  }

  @Override
  public Iterator<ReadResult> read(Input input, Reading reading) throws IOException {
    ReadOptions options = reading.options();
    byte[] bytes = new byte[0];
    ReadResult result;
    try {
      JsonBytes json = JsonBytes.of(input, options.maximumPageBytes());
      bytes = json.bytes();
      JsonNode item = Json.WHOLE.readTree(bytes);
      Items items = new Items(input, options, "application/ninjs+json", false);
      Raw raw = items.raw(bytes, 0, Long.MAX_VALUE);
      result = items.result(NinjsItem.read(item), "", bytes, raw);
    } catch (Unreadable e) {
      result = input.rejected(e, bytes);
    } catch (JsonProcessingException e) {
      result = input.rejected(invalid(e), bytes);
    }
    return Arrays.asList(result).iterator();
  }

  private static Unreadable invalid(JsonProcessingException e) {
    String where = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
    return new Unreadable(where, "no valid JSON: " + JsonFault.reason(e));
  }
}
