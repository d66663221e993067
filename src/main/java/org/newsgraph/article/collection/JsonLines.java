package org.newsgraph.article.collection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Chain;
import org.newsgraph.article.FieldNames;
import org.newsgraph.article.Input;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.agency.Ninjs;
import org.newsgraph.article.json.Json;
import org.newsgraph.article.json.JsonFault;
import org.newsgraph.article.json.JsonHead;
import org.newsgraph.article.markup.XmlEncoding;

/// Articles as JSON objects: one a line, all in one array, or one after the other over several
/// lines. Items of ninjs are read too, and facts of articles, as far as they are the article, which
/// comes out as it was written.
public final class JsonLines implements ArticleFormat {

  /// A bracket that is alone in its line, so that an object goes on in the next one.
  private static final String ALONE = "(?s)\\{[ \\t]*\\r?\\n\\s*\".*";

  /// How the objects stand in a file.
  private enum Form {
    LINES("line"),
    ARRAY("element"),
    OBJECTS("object");

    private final String unit;

    Form(String unit) {
      this.unit = unit;
    }

    private Cutter cutter(Window window, int largest) {
      return switch (this) {
        case LINES -> new TextLines(window, largest);
        case ARRAY -> JsonItems.ofArray(window, largest);
        case OBJECTS -> JsonItems.ofObjects(window, largest);
      };
    }
  }

  @Override
  public Set<String> endings() {
    return Set.of(".jsonl", ".ndjson");
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    return form(input).isPresent();
  }

  @Override
  public Iterator<ReadResult> read(Input input, Reading reading) throws IOException {
    Form form = form(input).orElse(Form.LINES);
    XmlEncoding encoding = XmlEncoding.of(input);
    Window window = new Window(encoding.ascii(input.stream()));
    Cutter cutter = form.cutter(window, reading.options().maximumPageBytes());
    return new Chain<>(
        new ItemReader(input, reading, form.unit, "application/json", encoding) {
          @Override
          Optional<Piece> cut() throws IOException {
            return cutter.next();
          }

          @Override
          Optional<String> flaw() {
            return cutter.isCutOff()
                ? Optional.of("the list does not end; get the input again if it was cut off")
                : Optional.empty();
          }

          @Override
          Iterator<ReadResult> results(Piece piece) throws Unreadable {
            String json = text(piece);
            try {
              return results(piece, Json.WHOLE.readTree(json));
            } catch (JsonProcessingException e) {
              return only(rejected(shorter(piece), invalid(e)));
            }
          }

          private Piece shorter(Piece broken) {
            try {
              return cutter.shorter(broken).orElse(broken);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }

          private Iterator<ReadResult> results(Piece piece, JsonNode object) throws Unreadable {
            if (!object.isObject()) {
              throw new Unreadable("", "an object is expected: {\"headline\": …, \"text\": …}");
            }
            if (object.path("article").isObject()) {
              return only(
                  new ReadResult.Read(
                      WrittenArticle.of(object.path("article"), name(piece), options())));
            }
            Fields fields = JsonFields.of(object, options().fields());
            return fields.hasText() || !isNinjs(object)
                ? article(piece, fields)
                : only(
                    items("application/ninjs+json")
                        .result(Ninjs.item(object), name(piece), piece.array(), raw(piece)));
          }
        });
  }

  private static boolean isNinjs(JsonNode object) {
    return Ninjs.isItem(
        object.properties().stream().map(field -> field.getKey()).collect(Collectors.toSet()));
  }

  private static Optional<Form> form(Input input) throws IOException {
    String head = JsonHead.text(input);
    String name = input.name().toLowerCase(Locale.ROOT);
    if (head.matches("(?s)\\[\\s*\\{\\s*\".*")) {
      return Optional.of(Form.ARRAY);
    }
    boolean named = name.endsWith(".jsonl") || name.endsWith(".ndjson");
    if (isLines(head) || (named && !head.matches(ALONE))) {
      return Optional.of(Form.LINES);
    }
    boolean several = head.startsWith("{") && (named || tells(input));
    return several ? Optional.of(Form.OBJECTS) : Optional.empty();
  }

  /// Whether the first object could be an article.
  private static boolean tells(Input input) throws IOException {
    Set<String> names = JsonHead.of(input).map(head -> head.fields().keySet()).orElse(Set.of());
    return FieldNames.COMMON.tell(List.copyOf(names)) || Ninjs.isItem(names);
  }

  /// Whether the first line is an object, and the next one, if there is any, may be one.
  private static boolean isLines(String head) {
    int end = head.indexOf('\n');
    String rest = end < 0 ? "" : head.substring(end).stripLeading();
    if (!head.matches("(?s)\\{[ \\t]*\".*") || !(rest.isEmpty() || rest.startsWith("{"))) {
      return false;
    }
    return end < 0 || head.substring(0, end).stripTrailing().endsWith("}");
  }

  private static Unreadable invalid(JsonProcessingException e) {
    String column = e.getLocation() == null ? "" : "column " + e.getLocation().getColumnNr();
    return new Unreadable(column, "no valid JSON: " + JsonFault.reason(e));
  }
}
