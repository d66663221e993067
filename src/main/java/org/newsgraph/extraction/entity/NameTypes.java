package org.newsgraph.extraction.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.lexicon.GivenNames;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// Corrects what the annotator takes a person's name for, by the whole article: a surname that is
/// somebody's elsewhere, a name after a title, a given name with a description.
final class NameTypes {
  private static final int LONGEST_NAME = 4;

  private final Reading reading;
  private final NounTypes nouns;
  private final GivenNames givenNames;
  private final Map<String, Integer> surnames = new HashMap<>();

  NameTypes(Reading reading, NounTypes nouns, GivenNames givenNames) {
    this.reading = reading;
    this.nouns = nouns;
    this.givenNames = givenNames;
  }

  List<NamedSpan> mend(List<NamedSpan> names) {
    List<NamedSpan> byWords =
        names.stream().map(name -> isPersonByWords(name) ? person(name) : name).toList();
    byWords.forEach(this::count);
    return byWords.stream().map(name -> isSurname(name) ? person(name) : name).toList();
  }

  private static NamedSpan person(NamedSpan name) {
    return new NamedSpan(
        name.sentence(),
        name.first(),
        name.last(),
        EntityType.Person,
        name.name(),
        name.known(),
        name.demonym());
  }

  private static boolean isOpen(NamedSpan name) {
    return name.known().isEmpty()
        && (name.type() == EntityType.Organization || name.type() == EntityType.Thing);
  }

  private boolean isPersonByWords(NamedSpan name) {
    Sentence sentence = reading.sentences().get(name.sentence());
    if (!isOpen(name)
        || !sentence.token(name.last()).isProperNoun()
        || nouns.nameEnding(sentence.token(name.last()).word()).isPresent()) {
      return false;
    }
    return name.length() == 1
        ? isTitled(sentence, name)
        : name.length() <= LONGEST_NAME
            && givenNames.isKnown(sentence.token(name.first()).word())
            && isDescribed(sentence, name);
  }

  /// "Torres, the envoy", "Torres, who".
  private boolean isDescribed(Sentence sentence, NamedSpan name) {
    return sentence.dependents(name.last(), "appos", "ref").stream()
        .anyMatch(noun ->
            noun.lemma().equals("who")
                || nouns.type(noun.lemma()).filter(t -> t == EntityType.Person).isPresent());
  }

  /// "Vice President Torres".
  private boolean isTitled(Sentence sentence, NamedSpan name) {
    return name.first() > 1
        && nouns.isPersonal(sentence.token(name.first() - 1).word())
        && !name.name().equals(name.name().toUpperCase(Locale.ROOT));
  }

  /// A surname alone counts for or against the reading as a person's.
  private void count(NamedSpan name) {
    String last = reading.sentences().get(name.sentence()).token(name.last()).word();
    String key = last.toLowerCase(Locale.ROOT);
    if (name.type() == EntityType.Person && name.length() > 1) {
      surnames.merge(key, 1, Integer::sum);
    } else if (name.length() == 1 && surnameOnly(name)) {
      surnames.merge(key, name.type() == EntityType.Person ? 1 : -1, Integer::sum);
    }
  }

  private static boolean surnameOnly(NamedSpan name) {
    return name.known().isEmpty() && !name.demonym();
  }

  private boolean isSurname(NamedSpan name) {
    return name.length() == 1
        && isOpen(name)
        && surnames.getOrDefault(name.name().toLowerCase(Locale.ROOT), 0) > 0;
  }
}
