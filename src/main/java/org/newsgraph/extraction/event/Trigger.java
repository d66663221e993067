package org.newsgraph.extraction.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.Frame;
import org.newsgraph.fact.EventType;

/// A word that names an event.
///
/// @param word where it stands
/// @param form its part of speech
/// @param type the class of event
/// @param frame which of its grammatical slots hold which participants
/// @param support the verb that says no more than that the event takes place: "launched" an attack
/// @param caused whether that verb says what brought it about: "sparked" protests
/// @param beside the verbs that name the event together with the word: "tried" to leave
record Trigger(
    Word word,
    Form form,
    EventType type,
    Frame frame,
    Optional<Word> support,
    boolean caused,
    List<Word> beside) {

  /// How a trigger stands in its sentence.
  enum Form {
    verb,
    noun,
    adjective
  }

  Trigger(Word word, Form form, EventType type, Frame frame) {
    this(word, form, type, frame, Optional.empty(), false, List.of());
  }

  /// This trigger with a verb that says it takes place.
  Trigger supportedBy(Word verb, boolean causes) {
    return new Trigger(word, form, type, frame, Optional.of(verb), causes, beside);
  }

  /// This trigger with the verbs that name the event together with its word.
  Trigger with(List<Word> verbs) {
    return new Trigger(word, form, type, frame, support, caused, List.copyOf(verbs));
  }

  /// The word that carries tense, negation and subject: the supporting verb where there is one.
  Word carrier() {
    return support.orElse(word);
  }
}
