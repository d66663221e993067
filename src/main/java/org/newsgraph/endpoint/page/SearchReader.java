package org.newsgraph.endpoint.page;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.endpoint.view.Line;
import org.newsgraph.endpoint.view.SearchView;
import org.newsgraph.endpoint.view.Section;
import org.newsgraph.vocabulary.Folder;

/// Searches the graph for words.
record SearchReader(Questions questions, Links links) {
  private static final int WORDS_AT_MOST = 20;
  private static final int SHOWN = 30;

  private static final List<Map.Entry<String, List<Folder>>> HEADINGS =
      List.of(
          entry("People", List.of(Folder.person)),
          entry("Organisations and groups", List.of(Folder.organization, Folder.group)),
          entry("Places", List.of(Folder.place)),
          entry("Events", List.of(Folder.event)),
          entry("Claims", List.of(Folder.claim)),
          entry("Things and works", List.of(Folder.thing)),
          entry("Articles", List.of(Folder.article)));

  SearchView read(String typed) {
    String query = luceneQuery(typed);
    if (query.isEmpty()) {
      return new SearchView(typed, List.of());
    }
    Node words = NodeFactory.createLiteralString(query);
    List<Row> rows = questions.ask("search", Map.of("words", words));
    return new SearchView(typed, sections(rows));
  }

  /// All the words must be there. Nothing but letters and digits is left, and no upper-case letter,
  /// so that nobody can write Lucene's operators, wildcards or expensive patterns.
  static String luceneQuery(String typed) {
    return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .limit(WORDS_AT_MOST)
        .collect(Collectors.joining(" AND "));
  }

  private List<Section> sections(List<Row> rows) {
    List<Section> sections = new ArrayList<>();
    for (Map.Entry<String, List<Folder>> heading : HEADINGS) {
      List<Row> found =
          rows.stream()
              .filter(row -> row.optionalNode("sentence").isEmpty())
              .filter(row -> folder(row).filter(heading.getValue()::contains).isPresent())
              .toList();
      section(heading.getKey(), new Lines(links).of(found)).ifPresent(sections::add);
    }
    section("Sentences", sentences(rows)).ifPresent(sections::add);
    return sections;
  }

  private Optional<Folder> folder(Row row) {
    Node thing = row.node("thing");
    return thing.isURI()
        ? Thing.ofIri(links.base(), thing.getURI()).map(Thing::folder)
        : Optional.empty();
  }

  private List<Line> sentences(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.optionalNode("sentence").isPresent())
        .map(row -> new Line(links.to(row.node("thing"), row.text("sentence")), "", List.of()))
        .distinct()
        .toList();
  }

  private static Optional<Section> section(String title, List<Line> lines) {
    List<Line> shown = lines.subList(0, Math.min(SHOWN, lines.size()));
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(title, shown, lines.size() > SHOWN));
  }
}
