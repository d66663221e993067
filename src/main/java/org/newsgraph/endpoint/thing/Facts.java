package org.newsgraph.endpoint.thing;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.endpoint.page.Words;
import org.newsgraph.endpoint.view.Entry;
import org.newsgraph.endpoint.view.Fact;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.DcTerms;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Nif;
import org.newsgraph.vocabulary.Org;
import org.newsgraph.vocabulary.Prov;
import org.newsgraph.vocabulary.SchemaOrg;
import org.newsgraph.vocabulary.Sem;

/// What is told of a thing, under headings and in the order in which a reader asks: who, whom, by
/// what means, where, when, why.
record Facts(Statements told, Entries entries) {
  private static final List<Map.Entry<Node, String>> HEADINGS =
      List.of(
          entry(NewsEvents.AGENT, "Who"),
          entry(NewsEvents.PATIENT, "Whom or what"),
          entry(NewsEvents.RECIPIENT, "To or with whom"),
          entry(NewsEvents.INSTRUMENT, "By what means"),
          entry(NewsEvents.TOPIC, "What about"),
          entry(NewsEvents.PLACE, "Where"),
          entry(NewsEvents.EARLIEST, "When"),
          entry(NewsEvents.TIME_TEXT, "In the article’s words"),
          entry(NewsEvents.SPEAKER, "Who says it"),
          entry(NewsEvents.ADDRESSEE, "To whom"),
          entry(NewsEvents.CUE, "Introduced by"),
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
          entry(NewsEvents.ABOUT, "What about"),
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
          entry(Prov.WAS_DERIVED_FROM, "A copy of"),
          entry(SKOS.notation.asNode(), "Codes"),
          entry(OWL.sameAs.asNode(), "The same as"),
          entry(NewsEvents.CONFIDENCE, "Confidence"));

  /// Of which one line shows all values.
  private static final Set<Node> JOINED =
      Set.of(SKOS.altLabel.asNode(), SKOS.notation.asNode(), NewsEvents.TIME_TEXT);

  /// What the page shows elsewhere, or what says no more than another property.
  private static final Set<Node> ELSEWHERE =
      Set.of(
          RDF.type.asNode(),
          RDFS.label.asNode(),
          NewsEvents.HAS_MENTION,
          NewsEvents.PARTICIPANT,
          NewsEvents.DATE,
          NewsEvents.LATEST,
          NewsEvents.CONTENT,
          NewsEvents.REPORTS,
          Sem.HAS_ACTOR,
          Sem.HAS_PLACE,
          Prov.WAS_ATTRIBUTED_TO,
          Nif.REFERENCE_CONTEXT,
          SchemaOrg.HEADLINE,
          SchemaOrg.LATITUDE,
          SchemaOrg.LONGITUDE,
          SchemaOrg.MENTIONS,
          SchemaOrg.TEXT,
          DcTerms.ISSUED);

  List<Fact> of(Node thing, List<Triple> own) {
    Map<Node, List<Node>> values =
        own.stream()
            .filter(triple -> !ELSEWHERE.contains(triple.getPredicate()))
            .filter(triple -> !isDuplicate(triple))
            .collect(
                Collectors.groupingBy(
                    Triple::getPredicate,
                    HashMap::new,
                    Collectors.mapping(Triple::getObject, Collectors.toList())));
    List<Fact> facts = new ArrayList<>();
    for (Map.Entry<Node, String> heading : HEADINGS) {
      List<Node> found = values.remove(heading.getKey());
      if (found != null) {
        facts.add(fact(heading.getValue(), heading.getKey(), found, thing));
      }
    }
    values.entrySet().stream()
        .sorted(Comparator.comparing(other -> other.getKey().toString()))
        .map(other -> fact(Words.heading(other.getKey()), other.getKey(), other.getValue(), thing))
        .forEach(facts::add);
    return facts;
  }

  /// A duplicate is derived from what it is a duplicate of.
  private boolean isDuplicate(Triple triple) {
    return triple.getPredicate().equals(Prov.WAS_DERIVED_FROM)
        && told.hold(triple.getSubject(), NewsEvents.DUPLICATE_OF, triple.getObject());
  }

  private Fact fact(String name, Node property, List<Node> values, Node thing) {
    if (property.equals(NewsEvents.EARLIEST)) {
      return new Fact(name, List.of(plain(Days.of(thing, told).text())));
    }
    if (values.stream().allMatch(Node::isLiteral)) {
      return new Fact(name, literals(property, values));
    }
    boolean told = values.stream().anyMatch(this::isEventOrClaim);
    return new Fact(
        name, told ? values.stream().distinct().map(entries::of).toList() : entries.folded(values));
  }

  private boolean isEventOrClaim(Node value) {
    return told.has(value, NewsEvents.FACTUALITY) || told.isA(value, NewsEvents.CLAIM);
  }

  private static List<Entry> literals(Node property, List<Node> values) {
    Stream<String> texts =
        values.stream()
            .map(Node::getLiteralLexicalForm)
            .map(text -> property.equals(SchemaOrg.DATE_PUBLISHED) ? Days.day(text).text() : text)
            .distinct()
            .sorted();
    if (property.equals(NewsEvents.CONFIDENCE)) {
      return List.of(plain(span(texts.toList())));
    }
    return JOINED.contains(property)
        ? List.of(plain(texts.collect(Collectors.joining(" · "))))
        : texts.map(Facts::plain).toList();
  }

  private static Entry plain(String text) {
    return new Entry.OfThing(Reference.plain(text), "", List.of());
  }

  /// Articles differ in how sure the reading of them is.
  private static String span(List<String> numbers) {
    return numbers.size() == 1
        ? numbers.getFirst()
        : numbers.getFirst() + " – " + numbers.getLast();
  }
}
