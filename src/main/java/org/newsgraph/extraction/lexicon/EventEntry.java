package org.newsgraph.extraction.lexicon;

import java.util.Set;
import org.newsgraph.fact.EventType;

/// One row of the event lexicon.
///
/// @param lemma the word, without its suffix
/// @param suffix the particle or preposition that belongs to it; empty where none does
/// @param type the class of event that it names
/// @param objects lemmas and `@` entity types, one of which its object must be, or `*` where it
///   must have one; empty where it need not
/// @param frame its slots
public record EventEntry(
    String lemma, String suffix, EventType type, Set<String> objects, Frame frame) {

  /// Stands for every object.
  public static final String ANY = "*";

  public EventEntry {
    objects = Set.copyOf(objects);
  }

  /// Whether the row asks for anything.
  public boolean isConditioned() {
    return !suffix.isEmpty() || !objects.isEmpty();
  }

  /// How much the row asks for: the more, the sooner it is taken. "took over as" asks for more than
  /// "took over".
  int demands() {
    int words = suffix.isEmpty() ? 0 : suffix.contains(" ") ? 2 : 1;
    return 2 * words + (objects.isEmpty() ? 0 : objects.contains(ANY) ? 1 : 3);
  }
}
