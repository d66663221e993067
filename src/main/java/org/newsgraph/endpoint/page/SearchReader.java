package org.newsgraph.endpoint.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.endpoint.search.Filters;
import org.newsgraph.endpoint.search.Kind;
import org.newsgraph.endpoint.search.SearchRequest;
import org.newsgraph.endpoint.search.SearchResult;
import org.newsgraph.endpoint.search.Told;
import org.newsgraph.endpoint.view.SearchView;
import org.newsgraph.endpoint.view.SearchView.Choice;
import org.newsgraph.store.Statements;

/// Reads what the search page shows.
record SearchReader(Statements statements, Links links) {
  private static final int CLASSES_SHOWN = 14;

  private static final Map<String, String> FILTER_NAMES =
      Map.of(
          "type", "kind",
          "class", "class",
          "from", "from",
          "to", "to",
          "place", "place",
          "who", "who",
          "told", "told");

  /// @param result has the page that is asked for
  SearchView read(SearchRequest request, SearchResult result) {
    PreferredName names = new PreferredName(statements.reader(), links.base());
    FoundThings things = new FoundThings(links, statements, names);
    return new SearchView(
        fields(request),
        told(request.filters()),
        request.address(),
        request.isEmpty() ? "" : summary(request, result),
        kinds(request, result),
        classes(request, result),
        chosen(request),
        result.page(request.page()).stream().map(hit -> things.show(hit, request.words())).toList(),
        page(request, -1, result.pages()),
        page(request, 1, result.pages()),
        result.similar().stream()
            .flatMap(thing -> names.of(thing).stream())
            .distinct()
            .map(name -> choice(name, request.forWords(name), Optional.empty(), false))
            .toList());
  }

  private Optional<String> page(SearchRequest request, int step, int last) {
    int page = request.page() + step;
    return page >= 1 && page <= last
        ? Optional.of(links.root() + request.at(page).address())
        : Optional.empty();
  }

  private static Map<String, String> fields(SearchRequest request) {
    Map<String, String> fields = new HashMap<>();
    request.filters().each(fields::put);
    fields.put("q", request.words());
    fields.put("sort", request.order().name());
    return fields;
  }

  private static List<Choice> told(Filters filters) {
    return Arrays.stream(Told.values())
        .map(told ->
            new Choice(told.title(), told.name(), "", filters.told().equals(Optional.of(told))))
        .toList();
  }

  private static String summary(SearchRequest request, SearchResult result) {
    if (result.total() == 0) {
      return result.more()
          ? "Nothing found among what could be looked at. There is more: ask for less at a time."
          : "Nothing found.";
    }
    String number = number(result.total());
    String found = result.total() == 1 ? "1 result" : number + " results";
    String page =
        result.pages() > 1
            ? ", page %s of %s".formatted(number(request.page()), number(result.pages()))
            : "";
    return (result.more() ? "More than " : "") + found + page;
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// Who gives words sees where they were found; who browses can go to any other kind.
  private List<Choice> kinds(SearchRequest request, SearchResult result) {
    Filters filters = request.filters();
    boolean browsing = request.words().isBlank();
    boolean any = filters.kind().isEmpty() && filters.eventClass().isEmpty();
    int sum = result.kinds().values().stream().mapToInt(Integer::intValue).sum();
    Optional<Integer> all = browsing ? Optional.empty() : Optional.of(sum);
    Choice everything = choice("All", request.with(filters.with(Optional.empty())), all, any);
    Stream<Choice> kinds =
        Arrays.stream(Kind.values())
            .filter(kind -> browsing || result.kinds().containsKey(kind))
            .map(kind ->
                choice(
                    kind.many(),
                    request.with(filters.with(Optional.of(kind))),
                    Optional.ofNullable(result.kinds().get(kind)),
                    filters.kind().equals(Optional.of(kind))
                        || (kind == Kind.event && !filters.eventClass().isEmpty())));
    return browsing || sum == 0
        ? kinds.toList()
        : Stream.concat(Stream.of(everything), kinds).toList();
  }

  private List<Choice> classes(SearchRequest request, SearchResult result) {
    Filters filters = request.filters();
    return result.classes().stream()
        .limit(CLASSES_SHOWN)
        .map(count -> {
          String iri = count.getKey().getURI();
          String name = iri.substring(iri.indexOf('#') + 1);
          return choice(
              Words.ofTerm(iri),
              request.with(filters.withClass(name)),
              Optional.of(count.getValue()),
              name.equals(filters.eventClass()));
        })
        .toList();
  }

  private List<Choice> chosen(SearchRequest request) {
    return FILTER_NAMES.keySet().stream()
        .sorted()
        .flatMap(name -> {
          Map<String, String> values = new HashMap<>();
          request.filters().each(values::put);
          return Stream.ofNullable(values.get(name))
              .map(value ->
                  choice(
                      FILTER_NAMES.get(name) + ": " + said(name, value),
                      request.with(request.filters().without(name)),
                      Optional.empty(),
                      true));
        })
        .toList();
  }

  private static String said(String name, String value) {
    return switch (name) {
      case "class" -> Words.ofTerm(value);
      case "told" -> Told.named(value).map(Told::title).orElse(value).toLowerCase(Locale.ROOT);
      default -> value;
    };
  }

  private Choice choice(
      String text, SearchRequest request, Optional<Integer> number, boolean chosen) {
    return new Choice(
        text,
        links.root() + request.address(),
        number.map(SearchReader::number).orElse(""),
        chosen);
  }
}
