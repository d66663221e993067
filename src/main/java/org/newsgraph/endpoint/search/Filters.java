package org.newsgraph.endpoint.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.vocabulary.NewsEvents;

/// What things must be, beside having the words.
///
/// @param eventClass the local name of a class of events
/// @param period when: an event's own days, an article's publication, a claim's article's
/// @param place the name of a place where an event is
/// @param who the name of somebody who takes part in an event or speaks in a claim
public record Filters(
    Optional<Kind> kind,
    String eventClass,
    DateRange period,
    String place,
    String who,
    Optional<Told> told) {
  private static final Pattern CLASS = Pattern.compile("[A-Z][A-Za-z]{1,40}");

  static final Filters NONE =
      new Filters(
          Optional.empty(),
          "",
          new DateRange(Optional.empty(), Optional.empty()),
          "",
          "",
          Optional.empty());

  static Filters of(UnaryOperator<String> parameter) {
    String eventClass = parameter.apply("class");
    Optional<Kind> type = Kind.named(parameter.apply("type"));
    return new Filters(
        type,
        type.filter(kind -> kind != Kind.event).isEmpty() && CLASS.matcher(eventClass).matches()
            ? eventClass
            : "",
        DateRange.of(parameter.apply("from"), parameter.apply("to")),
        parameter.apply("place").strip(),
        parameter.apply("who").strip(),
        Told.named(parameter.apply("told")));
  }

  /// Tells whether there are none.
  public boolean isEmpty() {
    return equals(NONE);
  }

  /// The same for another kind of things. Only events have a class.
  public Filters with(Optional<Kind> other) {
    return new Filters(other, "", period, place, who, told);
  }

  /// The same for events of a class.
  public Filters withClass(String other) {
    return new Filters(Optional.of(Kind.event), other, period, place, who, told);
  }

  /// The same without one of them, by its name in an address.
  public Filters without(String name) {
    Map<String, String> rest = new HashMap<>();
    each(rest::put);
    rest.remove(name);
    return of(parameter -> rest.getOrDefault(parameter, ""));
  }

  /// Gives the name in an address and the value of each that there is.
  public void each(BiConsumer<String, String> use) {
    kind.ifPresent(one -> use.accept("type", one.name()));
    give("class", eventClass, use);
    give("from", period.from().map(LocalDate::toString).orElse(""), use);
    give("to", period.to().map(LocalDate::toString).orElse(""), use);
    give("place", place, use);
    give("who", who, use);
    told.ifPresent(one -> use.accept("told", one.name()));
  }

  private static void give(String name, String value, BiConsumer<String, String> use) {
    if (!value.isEmpty()) {
      use.accept(name, value);
    }
  }

  /// The class itself.
  Node classNode() {
    return NewsEvents.term(eventClass);
  }

  /// Tells whether nothing but days, kinds, and how events are told matters.
  boolean areDaysAndKindsOnly() {
    return eventClass.isEmpty() && place.isEmpty() && who.isEmpty();
  }

  /// The kinds that are asked for; none when none is asked for.
  List<Kind> kinds() {
    return onlyEvents() ? List.of(Kind.event) : kind.stream().toList();
  }

  /// The kinds that can pass and have days.
  List<Kind> kindsWithDays() {
    List<Kind> asked = kinds();
    return Stream.of(Kind.event, Kind.claim, Kind.article)
        .filter(one -> asked.isEmpty() || asked.contains(one))
        .filter(one -> who.isEmpty() || one != Kind.article)
        .toList();
  }

  /// Tells whether only events can pass.
  boolean onlyEvents() {
    return !eventClass.isEmpty() || !place.isEmpty() || told.isPresent();
  }
}
