package org.newsgraph.endpoint.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.view.Line;
import org.newsgraph.endpoint.view.Passage;
import org.newsgraph.endpoint.view.Telling;

/// The articles that tell of a thing, with the sentences in which they do.
record Tellings(Questions questions, Links links) {

  /// Gives the articles, the latest first.
  ///
  /// @param passagesAtMost how many sentences of one article to give
  List<Telling> of(Node thing, int passagesAtMost) {
    List<Row> evidence = questions.ask("evidence", Map.of("this", thing));
    Map<Node, Line> articles = new LinkedHashMap<>();
    Map<Node, List<Passage>> passages = new LinkedHashMap<>();
    for (Row row : questions.ask("articles", Map.of("this", thing))) {
      articles.putIfAbsent(row.node("article"), article(row));
    }
    for (Row row : evidence.stream().sorted(Comparator.comparingInt(Tellings::begin)).toList()) {
      articles.putIfAbsent(row.node("article"), article(row));
      passages.computeIfAbsent(row.node("article"), article -> new ArrayList<>()).add(passage(row));
    }
    return articles.entrySet().stream()
        .map(entry ->
            new Telling(
                entry.getValue(),
                passages.getOrDefault(entry.getKey(), List.of()).stream()
                    .distinct()
                    .limit(passagesAtMost)
                    .toList()))
        .toList();
  }

  private static int begin(Row row) {
    return row.number("begin").orElse(0);
  }

  private Line article(Row row) {
    String detail =
        Stream.of(row.text("publisher"), row.text("published"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return new Line(links.to(row.node("article"), row.text("headline")), detail, List.of());
  }

  private static Passage passage(Row row) {
    OptionalInt begin = row.number("begin");
    OptionalInt sentenceBegin = row.number("sentenceBegin");
    OptionalInt inSentence =
        begin.isPresent() && sentenceBegin.isPresent()
            ? OptionalInt.of(begin.getAsInt() - sentenceBegin.getAsInt())
            : OptionalInt.empty();
    return Passage.of(row.text("sentence").orElse(""), row.text("words").orElse(""), inSentence);
  }
}
