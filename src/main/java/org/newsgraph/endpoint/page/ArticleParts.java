package org.newsgraph.endpoint.page;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.view.Section;
import org.newsgraph.endpoint.view.Segment;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// What only the page of an article has: its text, and lists of what it tells of in the order of
/// the telling.
final class ArticleParts {
  private static final List<Map.Entry<Folder, String>> HEADINGS =
      List.of(
          entry(Folder.event, "Events"),
          entry(Folder.claim, "Claims"),
          entry(Folder.person, "People"),
          entry(Folder.organization, "Organisations"),
          entry(Folder.place, "Places"),
          entry(Folder.group, "Groups"),
          entry(Folder.thing, "Things and works"));

  private final Questions questions;
  private final Lines lines;
  private final Node article;
  private final List<Row> marks;

  ArticleParts(Questions questions, Lines lines, Node article) {
    this.questions = questions;
    this.lines = lines;
    this.article = article;
    this.marks = questions.ask("marks", Map.of("this", article));
  }

  /// The text with its paragraphs; empty when the graph does not have it or hides it.
  List<List<Segment>> paragraphs() {
    return questions.ask("text", Map.of("this", article)).stream()
        .flatMap(row -> row.text("text").stream())
        .flatMap(text -> new MarkedText(text, textMarks()).paragraphs().stream())
        .toList();
  }

  private List<MarkedText.Mark> textMarks() {
    return marks.stream().flatMap(this::textMark).toList();
  }

  private Stream<MarkedText.Mark> textMark(Row row) {
    Node thing = row.node("thing");
    return folder(thing)
        .filter(folder -> folder != Folder.claim && folder != Folder.membership)
        .map(folder ->
            new MarkedText.Mark(
                row.number("begin").orElse(0),
                row.number("end").orElse(0),
                lines.links().to(thing, Optional.empty()),
                folder == Folder.event ? "event" : "entity"))
        .stream();
  }

  /// The lists, made of what is told of the article.
  List<Section> sections(List<Row> outgoing) {
    Map<Node, Integer> order = new HashMap<>();
    marks.forEach(row -> order.putIfAbsent(row.node("thing"), order.size()));
    Map<Folder, List<Row>> told =
        outgoing.stream()
            .filter(ArticleParts::tells)
            .filter(row -> folder(row.node("thing")).isPresent())
            .sorted(
                Comparator.comparingInt(
                    row -> order.getOrDefault(row.node("thing"), Integer.MAX_VALUE)))
            .collect(Collectors.groupingBy(row -> folder(row.node("thing")).orElseThrow()));
    List<Section> sections = new ArrayList<>();
    for (Map.Entry<Folder, String> heading : HEADINGS) {
      Optional.ofNullable(told.get(heading.getKey()))
          .ifPresent(rows -> sections.add(new Section(heading.getValue(), lines.of(rows), false)));
    }
    return sections;
  }

  private static boolean tells(Row row) {
    return row.node("property").equals(NewsEvents.REPORTS)
        || row.node("property").equals(SchemaOrg.MENTIONS);
  }

  private Optional<Folder> folder(Node thing) {
    return thing.isURI()
        ? Thing.ofIri(lines.links().base(), thing.getURI()).map(Thing::folder)
        : Optional.empty();
  }
}
