package org.newsgraph.article.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Input;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;
import org.newsgraph.article.json.JsonHead;
import org.newsgraph.article.markup.XmlRoot;

/// XML and JSON of whatever else they are used for, which is no plain text. It is asked after all
/// formats in XML and JSON.
final class UnknownDocument implements ArticleFormat {
  private static final int MOST_FIELDS = 8;
  private static final Pattern JSON =
      Pattern.compile(
          "\\s*+(?:\\[\\s*+)*+\\{\\s*+(?:\"[^\"\n]*+\"\\s*+:|\\}\\s*+\\z)"
              + "|\\s*+(?:\\[\\s*+)++\\]\\s*+\\z");

  @Override
  public Set<String> endings() {
    return Set.of();
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    return what(input).isPresent();
  }

  @Override
  public Iterator<ReadResult> read(Input input, Reading reading) throws IOException {
    String what = what(input).orElse("of no format that is known here");
    return Collections.<ReadResult>singleton(input.rejected(what)).iterator();
  }

  private static Optional<String> what(Input input) throws IOException {
    String head = new String(input.head(), StandardCharsets.UTF_8);
    return isJson(head) ? Optional.of(json(input)) : xml(input, head);
  }

  /// Whether JSON begins like that.
  static boolean isJson(String head) {
    return JSON.matcher(head.startsWith("\uFEFF") ? head.substring(1) : head).lookingAt();
  }

  private static String json(Input input) throws IOException {
    Optional<JsonHead> fields = JsonHead.of(input);
    if (fields
        .filter(head -> head.fields().getOrDefault("schema", "").startsWith("article-facts"))
        .isPresent()) {
      return "article facts, and no article; give them to newsgraph map";
    }
    String names =
        fields.stream()
            .flatMap(head -> head.fields().keySet().stream())
            .limit(MOST_FIELDS)
            .map(name -> name.replaceAll("[^\\w$ .:-]", "?"))
            .collect(Collectors.joining(", "));
    return "JSON of no format that is known here"
        + (names.isEmpty() ? "" : "; it has the fields " + names);
  }

  /// Plain text may begin with a tag, but hardly with a declaration.
  private static Optional<String> xml(Input input, String head) throws IOException {
    return XmlRoot.of(input)
        .filter(root -> !root.name().toLowerCase(Locale.ROOT).equals("html"))
        .filter(root -> head.contains("<?xml ") || root.tag().contains(" xmlns"))
        .map(root -> "XML of no format that is known here; it is in an element " + root.name());
  }
}
