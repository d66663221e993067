package org.newsgraph.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What the `<meta>` elements of a page tell, by the table `meta-names.tsv` of their names.
final class MetaTags {
  private static final Map<String, List<String>> NAMES =
      Table.rows("meta-names.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  List::getFirst, Collectors.mapping(row -> row.get(1), Collectors.toList())));
  private static final List<String> ATTRIBUTES =
      List.of("property", "name", "itemprop", "http-equiv");
  private static final int LONGEST = 2000;

  private final Map<String, List<String>> contents = new HashMap<>();

  private MetaTags() {}

  static MetaTags of(Document page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty() && content.length() <= LONGEST) {
        ATTRIBUTES.stream()
            .map(name -> meta.attr(name).strip().toLowerCase(Locale.ROOT))
            .filter(name -> !name.isEmpty())
            .distinct()
            .forEach(
                name -> tags.contents.computeIfAbsent(name, key -> new ArrayList<>()).add(content));
      }
    }
    return tags;
  }

  /// All that is told of a field, what is most trusted first.
  Stream<String> all(String field) {
    return NAMES.getOrDefault(field, List.of()).stream()
        .flatMap(name -> contents.getOrDefault(name, List.of()).stream());
  }

  /// For each name of a field what is told by it.
  Stream<List<String>> byName(String field) {
    return NAMES.getOrDefault(field, List.of()).stream()
        .map(name -> contents.getOrDefault(name, List.of()))
        .filter(values -> !values.isEmpty());
  }
}
