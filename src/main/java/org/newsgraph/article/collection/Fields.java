package org.newsgraph.article.collection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.article.FieldNames;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.WebAddress;
import org.newsgraph.article.date.FieldDate;
import org.newsgraph.article.markup.MetadataText;
import org.newsgraph.article.markup.SurnameFirst;

/// The fields of one article, and what they tell of it.
///
/// @param names by which names they go
/// @param values what each field holds, by its name in lower case; several where it is a list
record Fields(FieldNames names, Map<String, List<String>> values) {
  private static final Pattern BY = Pattern.compile("(?i)^by\\s+");

  /// The article's text: of a list its paragraphs.
  ///
  /// @throws Unreadable when there is none
  String text() throws Unreadable {
    Optional<String> text = anyText();
    if (text.isEmpty()) {
      throw new Unreadable(
          "",
          "there is no text in it; its fields are "
              + values.keySet().stream().sorted().toList()
              + "; if one is the text, give --fields text=NAME");
    }
    return text.get();
  }

  /// Whether there is a text in them.
  boolean hasText() {
    return anyText().isPresent();
  }

  private Optional<String> anyText() {
    return names.text().stream()
        .map(field ->
            values.getOrDefault(field, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n")))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /// The source's own name for the article.
  Optional<String> id() {
    return first(names.id());
  }

  /// What they tell beside the text. A date that cannot be read is not known.
  Metadata metadata() {
    return new Metadata(
        first(names.url()).flatMap(WebAddress::find),
        first(names.headline()).flatMap(MetadataText::line),
        first(names.publisher()).flatMap(MetadataText::line),
        authors(),
        present(names.published()).flatMap(date -> FieldDate.read(date).stream()).findFirst(),
        Optional.empty(),
        first(names.language()).flatMap(MetadataText::language));
  }

  private List<String> authors() {
    for (String name : names.authors()) {
      List<String> found = values.getOrDefault(name, List.of());
      List<String> authors =
          (found.size() == 1 ? several(found.getFirst()) : found.stream())
              .map(author -> BY.matcher(author.strip()).replaceFirst(""))
              .flatMap(author -> MetadataText.line(author).stream())
              .map(author -> SurnameFirst.read(author).orElse(author))
              .toList();
      if (!authors.isEmpty()) {
        return authors;
      }
    }
    return List.of();
  }

  private static Stream<String> several(String authors) {
    return Arrays.stream(authors.split("\\s*[;|]\\s*"))
        .map(author -> BY.matcher(author.strip()).replaceFirst(""))
        .flatMap(author ->
            SurnameFirst.read(author)
                .map(Stream::of)
                .orElseGet(() -> Arrays.stream(author.split("\\s*,\\s*|\\s+and\\s+"))));
  }

  private Optional<String> first(List<String> fields) {
    return present(fields).findFirst();
  }

  private Stream<String> present(List<String> fields) {
    return fields.stream()
        .flatMap(field -> values.getOrDefault(field, List.of()).stream())
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
