package org.newsgraph.endpoint.ontology;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.endpoint.search.Kind;
import org.newsgraph.store.Census;
import org.newsgraph.vocabulary.NewsEvents;

/// How much of the ontology a store uses.
record Use(Census census, Told told, Setting setting) {

  /// How many things of the class or statements with the property there are, or nothing.
  String number(Node term) {
    return Optional.ofNullable(census.classes().get(term))
        .or(() -> Optional.ofNullable(census.properties().get(term)))
        .map(Use::number)
        .orElse("");
  }

  /// The same in words.
  String words(Node term) {
    Map<Node, Long> classes = census.classes();
    Map<Node, Long> properties = census.properties();
    if (classes.containsKey(term)) {
      return classes.get(term) == 1 ? "1 here" : number(classes.get(term)) + " here";
    }
    return properties.containsKey(term)
        ? "in %s statements".formatted(number(properties.get(term)))
        : "";
  }

  /// Where the things of a class are listed, or nothing.
  String search(Node term) {
    if (!census.classes().containsKey(term)) {
      return "";
    }
    Optional<Kind> kind =
        Stream.of(Kind.values()).filter(one -> one.classes().contains(term)).findFirst();
    if (kind.isPresent()) {
      return setting.root() + "search?type=" + kind.get().name();
    }
    return isEvent(term) ? setting.root() + "search?class=" + Told.id(term) : "";
  }

  private boolean isEvent(Node term) {
    Predicate<Node> event = broader -> broader.equals(NewsEvents.EVENT) || isEvent(broader);
    return told.values(term, RDFS.subClassOf).filter(Told::isOurs).anyMatch(event);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
