package org.newsgraph.article.collection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.article.ArticleException;
import org.newsgraph.article.FieldNames;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.WebAddress;

/// The fields of one article, and what they tell of it.
///
/// @param names by which names they go
/// @param values what each field holds, by its name in lower case; several where it is a list
record Fields(FieldNames names, Map<String, List<String>> values) {
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
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
        first(names.url()).flatMap(Fields::address),
        first(names.headline()).map(Fields::line),
        first(names.publisher()).map(Fields::line),
        authors(),
        date.isPresent() ? Optional.of(DateForms.parse(date.get())) : Optional.empty(),
        Optional.empty(),
        first(names.language()).filter(tag -> LANGUAGE.matcher(tag).matches()));
  }

  private List<String> authors() {
    for (String name : names.authors()) {
      List<String> found = values.getOrDefault(name, List.of());
      List<String> authors =
          (found.size() == 1
                  ? Arrays.stream(found.getFirst().split("\\s*[;,|]\\s*|\\s+and\\s+"))
                  : found.stream())
              .map(author -> line(BY.matcher(author.strip()).replaceFirst("")))
              .filter(author -> !author.isEmpty())
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

  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /// What is no address of the web is unknown.
  private static Optional<String> address(String text) {
    try {
      return Optional.of(WebAddress.of(text));
    } catch (ArticleException e) {
      return Optional.empty();
    }
  }
}
