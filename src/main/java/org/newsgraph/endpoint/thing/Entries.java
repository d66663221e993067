package org.newsgraph.endpoint.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.view.Entry;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.endpoint.view.When;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// Makes entries of lists: of events with how far they are real, of claims with who makes them, and
/// of all other things.
record Entries(Statements told, Names names, Evidence evidence) {

  /// An entry that fits what the thing is.
  Entry of(Node node) {
    if (told.has(node, NewsEvents.FACTUALITY)) {
      return event(node);
    }
    return told.isA(node, NewsEvents.CLAIM) ? claim(node) : thing(node);
  }

  Entry.OfEvent event(Node event) {
    Standing standing = Standing.of(event, told, names);
    return new Entry.OfEvent(
        names.to(event),
        Days.of(event, told),
        standing.told().name(),
        standing.notes(),
        evidence.first(event));
  }

  Entry.OfClaim claim(Node claim) {
    Optional<Node> article =
        told.subjects(NewsEvents.REPORTS, claim).min(Comparator.comparing(Node::toString));
    return new Entry.OfClaim(
        names.to(claim).href(),
        told.text(claim, NewsEvents.CONTENT).orElseGet(() -> names.of(claim)),
        told.isA(claim, NewsEvents.QUOTATION),
        names.to(told.objects(claim, NewsEvents.SPEAKER).distinct().toList()),
        article.map(names::to),
        article.map(one -> Days.published(one, told)).orElse(When.UNKNOWN));
  }

  /// An article, with its outlet and day.
  Entry.OfThing article(Node article) {
    String detail =
        Stream.concat(
                told.objects(article, SchemaOrg.PUBLISHER).map(names::of).sorted().limit(1),
                Stream.of(Days.published(article, told).text()).filter(day -> !day.isEmpty()))
            .collect(Collectors.joining(", "));
    return new Entry.OfThing(names.to(article), detail, List.of());
  }

  /// The order of a list that nothing else orders.
  Comparator<Node> byName() {
    return Comparator.comparing(names::of).thenComparing(node -> node.toString());
  }

  Entry.OfThing thing(Node node) {
    return new Entry.OfThing(names.to(node), "", List.of());
  }

  /// Things that many articles tell each for itself, such as "Republicans", have many IRIs and one
  /// name: they become one entry that tells how many.
  List<Entry> folded(List<Node> nodes) {
    Map<String, List<Reference>> byName =
        nodes.stream()
            .distinct()
            .map(names::to)
            .collect(
                Collectors.groupingBy(Reference::text, LinkedHashMap::new, Collectors.toList()));
    List<Entry> entries = new ArrayList<>();
    byName.values().stream()
        .sorted(Comparator.comparingInt((List<Reference> same) -> same.size()).reversed())
        .forEach(same ->
            entries.add(
                new Entry.OfThing(
                    same.getFirst(),
                    same.size() == 1 ? "" : "in " + same.size() + " articles",
                    List.of())));
    return entries;
  }
}
