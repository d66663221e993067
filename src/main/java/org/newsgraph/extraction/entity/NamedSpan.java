package org.newsgraph.extraction.entity;

import java.util.Optional;
import org.newsgraph.extraction.lexicon.GazetteerEntry;
import org.newsgraph.fact.EntityType;

/// A name as it stands in a sentence.
///
/// @param sentence index of the sentence
/// @param first index of its first token
/// @param last index of its last token
/// @param name the name without the titles before it
/// @param known what the gazetteer knows under this name
/// @param demonym whether it is no name of the country itself but made from it: "Iranian"
record NamedSpan(
    int sentence,
    int first,
    int last,
    EntityType type,
    String name,
    Optional<GazetteerEntry> known,
    boolean demonym) {

  int length() {
    return last - first + 1;
  }

  /// The same name of another kind of thing.
  NamedSpan as(EntityType better) {
    return new NamedSpan(sentence, first, last, better, name, known, demonym);
  }
}
