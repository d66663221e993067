package org.newsgraph.article.collection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.article.FieldNames;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.WebAddress;
import org.newsgraph.article.markup.MetadataText;

/// The fields of one article, and what they tell of it.
///
/// @param names by which names they go
/// @param values what each field holds, by its name in lower case; several where it is a list
record Fields(FieldNames names, Map<String, List<String>> values) {
  private static final Pattern MARKUP =
      Pattern.compile("(?i)<(?:p|div|html|body|article|section|br|h[1-6]|span)\\b[^<>]{0,2000}>");
  private static final Pattern BY = Pattern.compile("(?i)^by\\s+");

  /// The article's text.
  ///
  /// @throws Unreadable when there is none
  String text() throws Unreadable {
    Optional<String> text = first(names.text());
    if (text.isEmpty()) {
      throw new Unreadable(
          "",
          "there is no text in it; its fields are " + values.keySet().stream().sorted().toList());
    }
    return text.get();
  }

  /// Whether a text is that of a web page, or of a part of one.
  static boolean isMarkup(String text) {
    return MARKUP.matcher(text).find();
  }

  /// The source's own name for the article.
  Optional<String> id() {
    return first(names.id());
  }

  /// What they tell beside the text.
  ///
  /// @throws Unreadable when the date is none
  Metadata metadata() throws Unreadable {
    Optional<String> date = first(names.published());
    return new Metadata(
        first(names.url()).flatMap(WebAddress::find),
        first(names.headline()).flatMap(MetadataText::line),
        first(names.publisher()).flatMap(MetadataText::line),
        authors(),
        date.isPresent() ? Optional.of(DateForms.parse(date.get())) : Optional.empty(),
        Optional.empty(),
        first(names.language()).flatMap(MetadataText::language));
  }

  private List<String> authors() {
    for (String name : names.authors()) {
      List<String> found = values.getOrDefault(name, List.of());
      List<String> authors =
          (found.size() == 1
                  ? Arrays.stream(found.getFirst().split("\\s*[;,|]\\s*|\\s+and\\s+"))
                  : found.stream())
              .map(author -> BY.matcher(author.strip()).replaceFirst(""))
              .flatMap(author -> MetadataText.line(author).stream())
              .toList();
      if (!authors.isEmpty()) {
        return authors;
      }
    }
    return List.of();
  }

  private Optional<String> first(List<String> fields) {
    return fields.stream()
        .flatMap(field -> values.getOrDefault(field, List.of()).stream())
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
