package org.newsgraph.endpoint.page;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.endpoint.view.Detail;
import org.newsgraph.vocabulary.DcTerms;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Org;
import org.newsgraph.vocabulary.Prov;
import org.newsgraph.vocabulary.SchemaOrg;
import org.newsgraph.vocabulary.Sem;

/// What is told of a thing, as headings and values in the order in which a reader asks: who, whom,
/// by what means, where, when.
record Details(Lines lines) {
  private static final List<Map.Entry<Node, String>> HEADINGS =
      List.of(
          entry(NewsEvents.AGENT, "Who"),
          entry(NewsEvents.PATIENT, "Whom or what"),
          entry(NewsEvents.RECIPIENT, "To or with whom"),
          entry(NewsEvents.INSTRUMENT, "By what means"),
          entry(NewsEvents.TOPIC, "What about"),
          entry(NewsEvents.PLACE, "Where"),
          entry(NewsEvents.DATE, "When"),
          entry(NewsEvents.EARLIEST, "Not before"),
          entry(NewsEvents.LATEST, "Not after"),
          entry(NewsEvents.TIME_TEXT, "In the article’s words"),
          entry(NewsEvents.SPEAKER, "Who says it"),
          entry(NewsEvents.ADDRESSEE, "To whom"),
          entry(NewsEvents.CUE, "Introduced by"),
          entry(NewsEvents.ABOUT, "What about"),
          entry(NewsEvents.SAID_IN, "Said in"),
          entry(NewsEvents.FACTUALITY, "Told as"),
          entry(NewsEvents.ACCORDING_TO, "According to"),
          entry(NewsEvents.VERSION_OF, "A version of"),
          entry(NewsEvents.term("causedBy"), "Caused by"),
          entry(NewsEvents.term("inResponseTo"), "In response to"),
          entry(NewsEvents.term("justifiedBy"), "Justified by"),
          entry(NewsEvents.term("hasPurpose"), "For the purpose of"),
          entry(NewsEvents.term("condition"), "On condition of"),
          entry(NewsEvents.term("after"), "After"),
          entry(NewsEvents.term("partOf"), "Part of"),
          entry(Org.MEMBER, "Who"),
          entry(Org.HAS_ROLE, "Position"),
          entry(Org.ORGANIZATION, "Organisation"),
          entry(NewsEvents.FORMER, "Former"),
          entry(SchemaOrg.START_DATE, "From"),
          entry(SchemaOrg.END_DATE, "Until"),
          entry(SKOS.altLabel.asNode(), "Also called"),
          entry(NewsEvents.AFFILIATION, "Belongs to or acts for"),
          entry(Org.SUB_ORGANIZATION_OF, "Part of"),
          entry(SchemaOrg.CONTAINED_IN_PLACE, "In"),
          entry(SchemaOrg.PUBLISHER, "Published by"),
          entry(SchemaOrg.DATE_PUBLISHED, "Published on"),
          entry(SchemaOrg.AUTHOR, "Written by"),
          entry(SchemaOrg.LOCATION_CREATED, "Written in"),
          entry(SchemaOrg.URL, "Original"),
          entry(NewsEvents.DUPLICATE_OF, "The same text as"),
          entry(OWL.sameAs.asNode(), "The same as"),
          entry(NewsEvents.CONFIDENCE, "Confidence"));

  /// What the page shows elsewhere, or what says no more than another property.
  private static final Set<Node> ELSEWHERE =
      Set.of(
          RDF.type.asNode(),
          RDFS.label.asNode(),
          NewsEvents.PARTICIPANT,
          Sem.HAS_ACTOR,
          Sem.HAS_PLACE,
          Prov.WAS_ATTRIBUTED_TO,
          NewsEvents.CONTENT,
          SchemaOrg.HEADLINE,
          NewsEvents.REPORTS,
          SchemaOrg.MENTIONS,
          DcTerms.ISSUED);

  List<Detail> of(List<Row> outgoing) {
    Map<Node, List<Row>> told =
        outgoing.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.node("property"), LinkedHashMap::new, Collectors.toList()));
    told.keySet().removeAll(ELSEWHERE);
    if (told.containsKey(NewsEvents.DATE)) {
      told.keySet().removeAll(List.of(NewsEvents.EARLIEST, NewsEvents.LATEST));
    }
    List<Detail> details = new ArrayList<>();
    for (Map.Entry<Node, String> heading : HEADINGS) {
      Optional.ofNullable(told.remove(heading.getKey()))
          .ifPresent(rows -> details.add(new Detail(heading.getValue(), lines.of(rows))));
    }
    told.forEach((property, rows) -> details.add(new Detail(heading(property), lines.of(rows))));
    return details;
  }

  private static String heading(Node property) {
    String words = Words.ofTerm(property.getURI());
    return words.isEmpty()
        ? property.getURI()
        : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
