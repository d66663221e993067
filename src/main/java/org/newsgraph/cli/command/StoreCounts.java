package org.newsgraph.cli.command;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreReader;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// How many things of what kind a store holds.
record StoreCounts(long triples, List<OfClass> classes) {
  private static final String QUERY =
      """
      PREFIX ne: <https://w3id.org/newsgraph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?class ?count (EXISTS { ?class rdfs:subClassOf+ ne:Event } AS ?isEvent)
      { SELECT ?class (COUNT(?thing) AS ?count) { ?thing a ?class } GROUP BY ?class }
      """;

  /// The things of one class.
  record OfClass(Node type, long count, boolean isEvent) {
    static OfClass of(Binding row) {
      return new OfClass(
          row.get("class"),
          ((Number) row.get("count").getLiteralValue()).longValue(),
          (Boolean) row.get("isEvent").getLiteralValue());
    }

    String name() {
      return type.getLocalName();
    }
  }

  static StoreCounts of(NewsStore store) {
    return store.read(reader -> new StoreCounts(reader.quads(), classes(reader)));
  }

  private static List<OfClass> classes(StoreReader reader) {
    try (QueryExec execution = QueryExec.dataset(reader.dataset()).query(QUERY).build()) {
      return Iter.toList(Iter.map(execution.select(), OfClass::of));
    }
  }

  /// The counts in sections, for people.
  SequencedMap<String, SequencedMap<String, Long>> sections() {
    SequencedMap<String, SequencedMap<String, Long>> sections = new LinkedHashMap<>();
    sections.put("In all", all());
    sections.put("Events by class", largestFirst(OfClass::isEvent));
    sections.put("Entities by type", largestFirst(StoreCounts::isEntity));
    return sections;
  }

  private SequencedMap<String, Long> all() {
    SequencedMap<String, Long> counts = new LinkedHashMap<>();
    counts.put("articles", count(NewsEvents.ARTICLE));
    counts.put("copies among them", count(NewsEvents.TEXT_REUSE));
    counts.put("triples", triples);
    counts.put("events", count(NewsEvents.EVENT));
    counts.put("claims", count(NewsEvents.CLAIM));
    counts.put("quotations among them", count(NewsEvents.QUOTATION));
    counts.put("mentions", count(NewsEvents.MENTION));
    return counts;
  }

  private long count(Node type) {
    return classes.stream()
        .filter(each -> each.type().equals(type))
        .mapToLong(OfClass::count)
        .sum();
  }

  private SequencedMap<String, Long> largestFirst(Predicate<OfClass> wanted) {
    SequencedMap<String, Long> counts = new LinkedHashMap<>();
    classes.stream()
        .filter(wanted)
        .sorted(Comparator.comparingLong(OfClass::count).reversed().thenComparing(OfClass::name))
        .forEach(each -> counts.put(each.name(), each.count()));
    return counts;
  }

  private static boolean isEntity(OfClass each) {
    boolean ofSchemaOrg = each.type().getURI().startsWith(SchemaOrg.NAMESPACE);
    return (ofSchemaOrg && !each.type().equals(SchemaOrg.NEWS_ARTICLE))
        || each.type().equals(NewsEvents.GROUP);
  }
}
