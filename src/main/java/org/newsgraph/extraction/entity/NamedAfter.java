package org.newsgraph.extraction.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// Tells a place named after a person from the person: of the "Ana Torres Clinic", "Ana Torres" is
/// the short name where she does nothing in the article herself.
final class NamedAfter {
  private static final Set<String> WHERE = Set.of("in", "into", "inside", "outside");
  private static final Set<String> GOING = Set.of("leave", "enter", "exit", "flee");

  private NamedAfter() {}

  static List<NamedSpan> mend(Reading reading, List<NamedSpan> names, NounTypes nouns) {
    Map<String, EntityType> places = new HashMap<>();
    for (NamedSpan name : names) {
      int cut = name.name().lastIndexOf(' ');
      boolean isFacility =
          cut > 0 && nouns.isFacility(name.name().substring(cut + 1).toLowerCase(Locale.ROOT));
      if (isFacility && name.type() != EntityType.Person && name.known().isEmpty()) {
        places.putIfAbsent(name.name().substring(0, cut), name.type());
      }
    }
    Set<String> acting = new HashSet<>();
    for (NamedSpan name : names) {
      if (name.type() == EntityType.Person && !isWhere(reading, name)) {
        acting.add(name.name());
      }
    }
    return names.stream()
        .map(name ->
            name.type() == EntityType.Person
                    && name.length() > 1
                    && places.containsKey(name.name())
                    && !acting.contains(name.name())
                ? name.as(places.getOrDefault(name.name(), name.type()))
                : name)
        .toList();
  }

  /// Whether the name stands where one names a place.
  private static boolean isWhere(Reading reading, NamedSpan name) {
    Sentence sentence = reading.sentences().get(name.sentence());
    Dependency up = sentence.up(name.last());
    return sentence.hasChild(name.last(), WHERE, "case")
        || (up.is("obj") && GOING.contains(sentence.token(up.governor()).lemma()))
        || up.is("compound");
  }
}
