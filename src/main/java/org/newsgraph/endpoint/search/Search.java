package org.newsgraph.endpoint.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.NewsEvents;

/// Searches the graph. It is used within a transaction.
public final class Search {
  private static final int SIMILAR_SHOWN = 8;
  private static final int CLASSED_AT_MOST = 6_000;
  private static final Set<Kind> ACTORS =
      Set.of(Kind.person, Kind.organization, Kind.place, Kind.group);

  private final Base base;
  private final Statements statements;
  private final NameLookup names;
  private final Dates dates;

  /// @param base what the IRIs of the graph's own things begin with
  public Search(Base base, Statements statements) {
    this.base = base;
    this.statements = statements;
    this.names = new NameLookup(base, statements);
    this.dates = new Dates(base, statements);
  }

  /// Finds what is asked for, whichever page of it.
  public SearchResult find(SearchRequest request) {
    Filters filters = request.filters();
    Set<Node> places = filters.place().isEmpty() ? Set.of() : names.places(filters.place());
    Set<Node> actors = filters.who().isEmpty() ? Set.of() : names.meant(filters.who(), ACTORS);
    SearchWords words = SearchWords.of(request.words());
    Candidates candidates = new Candidates(base, statements);
    Worth worth = new Worth(names, statements, NameLookup.plain(request.words()));
    if (words.isEmpty()) {
      candidates.addAll(new Browsing(filters, statements), places, actors, worth);
    } else {
      candidates.addWith(words, worth);
    }
    List<Hit> passing =
        candidates.hits().stream()
            .filter(new Passing(filters, places, actors, statements, dates))
            .toList();
    return result(request, passing, candidates.areCutShort());
  }

  private SearchResult result(SearchRequest request, List<Hit> passing, boolean more) {
    Filters filters = request.filters();
    List<Hit> ofKind =
        passing.stream()
            .filter(hit -> filters.kind().isEmpty() || filters.kind().get() == hit.kind())
            .filter(hit -> !filters.onlyEvents() || hit.kind() == Kind.event)
            .toList();
    boolean events =
        ofKind.size() <= CLASSED_AT_MOST
            && ofKind.stream().allMatch(hit -> hit.kind() == Kind.event);
    Map<Node, Integer> classes = events ? classes(ofKind) : Map.of();
    List<Hit> found =
        filters.eventClass().isEmpty()
            ? ofKind
            : ofKind.stream()
                .filter(hit -> statements.hold(hit.thing(), RDF.type.asNode(), filters.classNode()))
                .toList();
    return new SearchResult(
        sorted(request, found),
        more,
        kinds(passing),
        mostFirst(classes),
        passing.isEmpty() && !request.words().isBlank() ? similar(request) : List.of());
  }

  private List<Hit> sorted(SearchRequest request, List<Hit> found) {
    Comparator<Hit> best =
        Comparator.comparingDouble(Hit::worth)
            .reversed()
            .thenComparing(hit -> hit.thing().getURI());
    boolean byDate = request.order() == SearchRequest.Order.latest || request.words().isBlank();
    if (!byDate) {
      return found.stream().sorted(best).toList();
    }
    Map<Node, LocalDate> days = new HashMap<>();
    found.forEach(hit -> days.put(hit.thing(), day(hit)));
    Comparator<Hit> latest = Comparator.comparing((Hit hit) -> days.get(hit.thing())).reversed();
    return found.stream().sorted(latest.thenComparing(best)).toList();
  }

  private LocalDate day(Hit hit) {
    return dates.first(hit.thing(), hit.kind()).orElse(LocalDate.MIN);
  }

  private static Map<Kind, Integer> kinds(List<Hit> hits) {
    Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    hits.forEach(hit -> kinds.merge(hit.kind(), 1, Integer::sum));
    return kinds;
  }

  private Map<Node, Integer> classes(List<Hit> events) {
    Map<Node, Integer> classes = new HashMap<>();
    for (Hit event : events) {
      statements
          .objects(event.thing(), RDF.type.asNode())
          .filter(type -> type.isURI() && type.getURI().startsWith(NewsEvents.NAMESPACE))
          .filter(type -> !type.equals(NewsEvents.EVENT))
          .forEach(type -> classes.merge(type, 1, Integer::sum));
    }
    return classes;
  }

  private static List<Map.Entry<Node, Integer>> mostFirst(Map<Node, Integer> counts) {
    Comparator<Map.Entry<Node, Integer>> most = Map.Entry.comparingByValue();
    return counts.entrySet().stream()
        .sorted(most.reversed().thenComparing(count -> count.getKey().getURI()))
        .toList();
  }

  private List<Node> similar(SearchRequest request) {
    Worth worth = new Worth(names, statements, NameLookup.plain(request.words()));
    Map<Node, Double> worths = new HashMap<>();
    new TextSearch(statements)
        .similar(SearchWords.of(request.words()))
        .forEach((thing, score) ->
            Kind.of(base, thing)
                .ifPresent(kind -> worths.put(thing, worth.named(thing, kind, score, true))));
    Comparator<Map.Entry<Node, Double>> best = Map.Entry.comparingByValue();
    return worths.entrySet().stream()
        .sorted(best.reversed().thenComparing(one -> one.getKey().getURI()))
        .limit(SIMILAR_SHOWN)
        .map(Map.Entry::getKey)
        .toList();
  }
}
