package org.newsgraph.extraction.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
  private final Set<String> full = new HashSet<>();

  NameTypes(Reading reading, NounTypes nouns, GivenNames givenNames) {
    this.reading = reading;
    this.nouns = nouns;
    this.givenNames = givenNames;
  }

  List<NamedSpan> mend(List<NamedSpan> names) {
    List<NamedSpan> byWords =
        names.stream().map(name -> isPersonByWords(name) ? person(name) : name).toList();
    byWords.forEach(this::count);
    return NamedAfter.mend(
        reading,
        alike(byWords.stream().map(name -> isSurname(name) ? person(name) : name).toList()),
        nouns);
  }

  /// Names of several words are the same kind of thing wherever they stand: what their last word
  /// tells, else what most of them are taken for.
  private List<NamedSpan> alike(List<NamedSpan> names) {
    Map<String, Map<EntityType, Integer>> taken = new HashMap<>();
    names.stream()
        .filter(NameTypes::isLong)
        .forEach(name ->
            taken
                .computeIfAbsent(name.name(), key -> new LinkedHashMap<>())
                .merge(name.type(), name.type() == EntityType.Thing ? 0 : 2, Integer::sum));
    return names.stream()
        .map(name ->
            isLong(name) && taken.getOrDefault(name.name(), Map.of()).size() > 1
                ? name.as(best(name, taken.getOrDefault(name.name(), Map.of())))
                : name)
        .toList();
  }

  private EntityType best(NamedSpan name, Map<EntityType, Integer> taken) {
    String last = name.name().substring(name.name().lastIndexOf(' ') + 1);
    return nouns
        .nameEnding(last)
        .filter(taken::containsKey)
        .orElseGet(() ->
            taken.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
  }

  private static boolean isLong(NamedSpan name) {
    return name.length() > 1 && name.known().isEmpty();
  }

  private static NamedSpan person(NamedSpan name) {
    return name.as(EntityType.Person);
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
    Sentence sentence = reading.sentences().get(name.sentence());
    boolean generation = isGeneration(sentence.token(name.last()).word()) && name.length() > 1;
    String last = sentence.token(generation ? name.last() - 1 : name.last()).word();
    String key = last.toLowerCase(Locale.ROOT);
    if (name.type() == EntityType.Person && name.length() > 1) {
      surnames.merge(key, 1, Integer::sum);
      full.add(key);
    } else if (name.length() == 1 && surnameOnly(name)) {
      surnames.merge(key, name.type() == EntityType.Person ? 1 : -1, Integer::sum);
    }
  }

  private static boolean surnameOnly(NamedSpan name) {
    return name.known().isEmpty() && !name.demonym();
  }

  private boolean isSurname(NamedSpan name) {
    String[] words = name.name().split(" ");
    int length = isGeneration(words[words.length - 1]) ? words.length - 1 : words.length;
    return (name.type() == EntityType.Thing
            && length > 1
            && length <= LONGEST_NAME
            && surnames.getOrDefault(words[length - 1].toLowerCase(Locale.ROOT), 0) > 0)
        || isJunior(name, words)
        || isBareSurname(name);
  }

  /// "Torres Jr.", which the annotator takes for a company: no company's name ends so.
  private static boolean isJunior(NamedSpan name, String[] words) {
    return isOpen(name) && words.length > 1 && words[words.length - 1].matches("[JS]r\\.?");
  }

  private static boolean isGeneration(String word) {
    return PersonNames.isGeneration(word.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  private boolean isBareSurname(NamedSpan name) {
    return name.length() == 1
        && isOpen(name)
        && (surnames.getOrDefault(name.name().toLowerCase(Locale.ROOT), 0) > 0
            || (name.type() == EntityType.Thing
                && full.contains(name.name().toLowerCase(Locale.ROOT))));
  }
}
