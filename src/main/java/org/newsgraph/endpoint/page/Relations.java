package org.newsgraph.endpoint.page;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.newsgraph.endpoint.view.Line;
import org.newsgraph.endpoint.view.Section;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Org;
import org.newsgraph.vocabulary.SchemaOrg;

/// What other things tell of a thing: the events in which it takes part, the claims it makes, and
/// what follows from it.
record Relations(Questions questions, Lines lines) {
  private static final int SHOWN = 50;

  private static final List<Map.Entry<Node, String>> HEADINGS =
      List.of(
          entry(NewsEvents.PATIENT, "Was the target of"),
          entry(NewsEvents.RECIPIENT, "Was the other party of"),
          entry(NewsEvents.INSTRUMENT, "Was the means of"),
          entry(NewsEvents.TOPIC, "Events about this"),
          entry(NewsEvents.PLACE, "Happened here"),
          entry(NewsEvents.SPEAKER, "Said"),
          entry(NewsEvents.ADDRESSEE, "Was told"),
          entry(NewsEvents.ABOUT, "Claims about this"),
          entry(NewsEvents.ACCORDING_TO, "Known through this claim"),
          entry(NewsEvents.VERSION_OF, "Other versions"),
          entry(NewsEvents.SAID_IN, "Claims made in this"),
          entry(NewsEvents.term("causedBy"), "Led to"),
          entry(NewsEvents.term("inResponseTo"), "Was answered by"),
          entry(NewsEvents.term("justifiedBy"), "Justified"),
          entry(NewsEvents.term("hasPurpose"), "Was the purpose of"),
          entry(NewsEvents.term("condition"), "Was the condition of"),
          entry(NewsEvents.term("after"), "Was followed by"),
          entry(NewsEvents.term("partOf"), "Its parts"),
          entry(NewsEvents.AFFILIATION, "Belong to this or act for it"),
          entry(Org.SUB_ORGANIZATION_OF, "Its parts"),
          entry(SchemaOrg.CONTAINED_IN_PLACE, "Places in this"),
          entry(Org.HAS_ROLE, "Held by"),
          entry(SchemaOrg.PUBLISHER, "Articles it published"),
          entry(SchemaOrg.AUTHOR, "Articles"),
          entry(NewsEvents.DUPLICATE_OF, "The same text elsewhere"),
          entry(OWL.sameAs.asNode(), "Merged into this"));

  List<Section> of(Node thing) {
    List<Section> sections = new ArrayList<>();
    positions(thing, Org.MEMBER, "Positions", "organization").ifPresent(sections::add);
    sections.addAll(deeds(thing));
    for (Map.Entry<Node, String> heading : HEADINGS) {
      section(heading.getValue(), incoming(thing, heading.getKey())).ifPresent(sections::add);
    }
    positions(thing, Org.ORGANIZATION, "Its people", "member").ifPresent(sections::add);
    return sections;
  }

  private List<Section> deeds(Node thing) {
    Map<Boolean, List<Row>> byThreat =
        incoming(thing, NewsEvents.AGENT).stream()
            .collect(
                Collectors.partitioningBy(row -> row.text("threat").equals(Optional.of("true"))));
    List<Section> sections = new ArrayList<>();
    section("Did", byThreat.getOrDefault(false, List.of())).ifPresent(sections::add);
    section("Threatened", byThreat.getOrDefault(true, List.of())).ifPresent(sections::add);
    return sections;
  }

  private List<Row> incoming(Node thing, Node property) {
    return questions.ask("incoming", Map.of("this", thing, "property", property));
  }

  private Optional<Section> section(String title, List<Row> rows) {
    return section(title, lines.of(rows), rows.size());
  }

  private static Optional<Section> section(String title, List<Line> all, int rows) {
    List<Line> shown = all.subList(0, Math.min(SHOWN, all.size()));
    boolean more = all.size() > SHOWN || rows >= 200;
    return all.isEmpty() ? Optional.empty() : Optional.of(new Section(title, shown, more));
  }

  private Optional<Section> positions(Node thing, Node property, String title, String other) {
    List<Row> rows = questions.ask("positions", Map.of("this", thing, "property", property));
    List<Line> all = rows.stream().map(position(other)).distinct().toList();
    return section(title, all, rows.size());
  }

  private Function<Row, Line> position(String other) {
    return row ->
        new Line(
            lines.links().to(row.node(other), row.text(other + "Label")),
            row.text("role").orElse(""),
            row.text("former").equals(Optional.of("true")) ? List.of("former") : List.of());
  }
}
