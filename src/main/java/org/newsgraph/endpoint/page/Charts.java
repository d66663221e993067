package org.newsgraph.endpoint.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.endpoint.about.DatasetAbout;
import org.newsgraph.endpoint.view.HomeView;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.store.Census;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// Counts events for the bars of the home page.
record Charts(Links links, Statements statements) {
  private static final int MONTHS_SHOWN = 24;
  private static final int WHOLE = 100;

  /// The terms of the ontology that are classes of other things.
  private static final Set<Node> NO_EVENTS =
      Set.of(
          NewsEvents.ARTICLE,
          NewsEvents.MENTION,
          NewsEvents.GROUP,
          NewsEvents.CLAIM,
          NewsEvents.QUOTATION,
          NewsEvents.EVENT,
          NewsEvents.term("Factuality"));

  /// How many events each class has, the most first.
  List<HomeView.Bar> classes(Census census) {
    List<Map.Entry<Node, Long>> counts =
        DatasetAbout.sorted(census.classes()).stream()
            .filter(count -> count.getKey().getURI().startsWith(NewsEvents.NAMESPACE))
            .filter(count -> !NO_EVENTS.contains(count.getKey()))
            .toList();
    long most = counts.stream().mapToLong(Map.Entry::getValue).max().orElse(0);
    return counts.stream().map(count -> classBar(count, most)).toList();
  }

  private HomeView.Bar classBar(Map.Entry<Node, Long> count, long most) {
    String iri = count.getKey().getURI();
    String address = links.root() + "search?class=" + iri.substring(NewsEvents.NAMESPACE.length());
    Reference name = new Reference(Words.ofTerm(iri), address, false);
    return bar(name, count.getValue(), most, "");
  }

  static HomeView.Bar bar(Reference what, long number, long most, String caption) {
    int percent = most == 0 ? 0 : (int) Math.ceilDiv(number * WHOLE, most);
    return new HomeView.Bar(what, HomeReader.number(number), percent, caption);
  }

  /// How many events began in each of the months before the latest article; without one that is
  /// dated, in the months that have most events.
  List<HomeView.Bar> months() {
    NavigableMap<YearMonth, Long> counts = new TreeMap<>();
    days(NewsEvents.EARLIEST).forEach(day -> counts.merge(YearMonth.from(day), 1L, Long::sum));
    Optional<YearMonth> latest =
        days(SchemaOrg.DATE_PUBLISHED).max(Comparator.naturalOrder()).map(YearMonth::from);
    Optional<YearMonth> last =
        latest.or(() ->
            counts.keySet().stream().max(Comparator.comparingLong(month -> sum(month, counts))));
    return counts.isEmpty()
        ? List.of()
        : last.map(month -> months(month.minusMonths(MONTHS_SHOWN - 1), counts)).orElse(List.of());
  }

  private static long sum(YearMonth last, NavigableMap<YearMonth, Long> counts) {
    YearMonth first = last.minusMonths(MONTHS_SHOWN - 1);
    return counts.subMap(first, true, last, true).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  private List<HomeView.Bar> months(YearMonth first, NavigableMap<YearMonth, Long> counts) {
    List<YearMonth> months = IntStream.range(0, MONTHS_SHOWN).mapToObj(first::plusMonths).toList();
    long most = months.stream().mapToLong(month -> counts.getOrDefault(month, 0L)).max().orElse(0);
    return months.stream()
        .map(month -> bar(link(month), counts.getOrDefault(month, 0L), most, caption(month)))
        .toList();
  }

  private Reference link(YearMonth month) {
    String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    return new Reference(
        name + " " + month.getYear(),
        "%ssearch?type=event&from=%s&to=%s".formatted(links.root(), month, month),
        false);
  }

  private static String caption(YearMonth month) {
    return month.getMonth() == Month.JANUARY ? String.valueOf(month.getYear()) : "";
  }

  /// From when to when the articles were published, in words.
  String span() {
    List<LocalDate> days = days(SchemaOrg.DATE_PUBLISHED).sorted().toList();
    if (days.isEmpty()) {
      return "";
    }
    return days.getFirst().equals(days.getLast())
        ? "published on " + days.getFirst()
        : "published between %s and %s".formatted(days.getFirst(), days.getLast());
  }

  private Stream<LocalDate> days(Node property) {
    return statements.reader().scan(Node.ANY, property, Node.ANY).stream()
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .flatMap(day -> day(day.getLiteralLexicalForm()).stream());
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
