package org.newsgraph.mapping;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.fact.EventType;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Sem;

/// The classes of an event, from its own up to `sem:Event`, all of which are written out.
public final class EventClasses {
  private static final Map<EventType, Set<Node>> CLASSES = classes();

  private EventClasses() {}

  /// The classes of an event of this type.
  public static Set<Node> of(EventType type) {
    return CLASSES.getOrDefault(type, Set.of());
  }

  private static Map<EventType, Set<Node>> classes() {
    Map<EventType, Set<Node>> classes = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      Set<Node> nodes = new LinkedHashSet<>();
      collect(type, nodes);
      nodes.add(NewsEvents.EVENT);
      nodes.add(Sem.EVENT);
      classes.put(type, Set.copyOf(nodes));
    }
    return classes;
  }

  private static void collect(EventType type, Set<Node> nodes) {
    nodes.add(NewsEvents.term(type.name()));
    type.parents().forEach(parent -> collect(parent, nodes));
  }
}
