package org.newsgraph.extraction.entity;

import java.util.Optional;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.lexicon.Gender;
import org.newsgraph.extraction.lexicon.GivenNames;
import org.newsgraph.fact.EntityType;

/// Whether a name as it stands is a woman's or a man's: by the title before it, else by the given
/// name in it.
final class NameGenders {
  private final Reading reading;
  private final GivenNames givenNames;

  NameGenders(Reading reading, GivenNames givenNames) {
    this.reading = reading;
    this.givenNames = givenNames;
  }

  /// What a person's name tells: "Mr. Torres", "Ana Torres".
  Optional<Gender> of(NamedSpan name) {
    if (name.type() != EntityType.Person) {
      return Optional.empty();
    }
    Sentence sentence = reading.sentences().get(name.sentence());
    Optional<Gender> title =
        name.first() > 1
            ? givenNames.gender(sentence.token(name.first() - 1).word())
            : Optional.empty();
    return title.or(() ->
        name.length() > 1
            ? givenNames.gender(sentence.token(name.first()).word())
            : Optional.empty());
  }
}
