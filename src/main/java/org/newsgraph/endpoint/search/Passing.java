package org.newsgraph.endpoint.search;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;

/// Tells what passes the filters, but for those of kind and class, since it is counted how many
/// there would be of the others.
///
/// @param places those that the filter's place means
/// @param actors those that the filter's name means
record Passing(
    Filters filters, Set<Node> places, Set<Node> actors, Statements statements, Dates dates)
    implements Predicate<Hit> {

  @Override
  public boolean test(Hit hit) {
    return isWhen(hit.thing()) && isWhere(hit) && isWhose(hit) && isTold(hit);
  }

  private boolean isWhen(Node thing) {
    return filters.period().isOpen() || dates.of(thing).filter(filters.period()::meets).isPresent();
  }

  private boolean isWhere(Hit hit) {
    return filters.place().isEmpty() || hasOne(hit.thing(), NewsEvents.PLACE, places);
  }

  private boolean isWhose(Hit hit) {
    return filters.who().isEmpty()
        || hasOne(hit.thing(), NewsEvents.PARTICIPANT, actors)
        || hasOne(hit.thing(), NewsEvents.SPEAKER, actors);
  }

  private boolean isTold(Hit hit) {
    return filters.told().isEmpty()
        || (hit.kind() == Kind.event && filters.told().get().fits(hit.thing(), statements));
  }

  private boolean hasOne(Node thing, Node property, Set<Node> wanted) {
    return statements.objects(thing, property).anyMatch(wanted::contains);
  }
}
