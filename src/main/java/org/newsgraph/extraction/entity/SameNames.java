package org.newsgraph.extraction.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.extraction.lexicon.AnaphorNouns;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// Which names of an article name one thing: full name and surname, name and acronym, longer and
/// shorter name.
final class SameNames {
  private static final int SHORTEST_NICKNAME = 4;
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "co",
          "corp",
          "corporation",
          "company",
          "inc",
          "ltd",
          "llc",
          "plc",
          "nv",
          "ag",
          "sa",
          "motor",
          "motors",
          "group",
          "holding",
          "holdings",
          "fc",
          "football",
          "club",
          "and",
          "&",
          "capital",
          "management",
          "partner",
          "investment",
          "technologie",
          "system",
          "international",
          "industrie",
          "airline",
          "airway",
          "bank",
          "energy",
          "entertainment",
          "media",
          "insurance",
          "communication",
          "pharmaceutical",
          "resource",
          "enterprise",
          "store",
          "brother",
          "son");

  private final NounTypes nouns;
  private final AnaphorNouns anaphors;
  private final Map<Spelling, List<String>> parts = new HashMap<>();
  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();

  /// @param names all names of the article, in the order of the text
  SameNames(NounTypes nouns, AnaphorNouns anaphors, List<NamedSpan> names) {
    this.nouns = nouns;
    this.anaphors = anaphors;
    for (NamedSpan name : names) {
      first.putIfAbsent(name.name(), first.size());
      times.merge(name.name(), 1, Integer::sum);
    }
  }

  private List<String> parts(Spelling name) {
    return parts.computeIfAbsent(
        name,
        key -> {
          List<String> words = NameFinder.parts(key.name());
          return key.type() == EntityType.Person ? PersonNames.withoutGeneration(words) : words;
        });
  }

  /// Whether two names of an article name one thing.
  boolean isSame(Spelling a, Spelling b) {
    List<String> left = parts(a);
    List<String> right = parts(b);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    if (left.equals(right)) {
      return compatible(a.type(), b.type());
    }
    if (a.type() == EntityType.Person && b.type() == EntityType.Person) {
      return PersonNames.areSame(left, right);
    }
    boolean organizations =
        a.type() == EntityType.Organization && b.type() == EntityType.Organization;
    return (organizations
            && ((isPart(left, right, a.name()) && !isBodyOf(a, b))
                || (isPart(right, left, b.name()) && !isBodyOf(b, a))
                || isAcronym(a.name(), b.name())
                || isAcronym(b.name(), a.name())))
        || isPlaceOf(left, right, a, b)
        || isPlaceOf(right, left, b, a)
        || isNickname(a, b)
        || isNickname(b, a);
  }

  private static boolean compatible(EntityType a, EntityType b) {
    return a == b || a == EntityType.Thing || b == EntityType.Thing || (a.isPlace() && b.isPlace());
  }

  /// "Ford" of "Ford Motor"; "Senate" is no name of the "Senate Press".
  private boolean isPart(List<String> part, List<String> whole, String partName) {
    boolean telling = part.size() > 1 || part.getFirst().length() >= 4;
    boolean opens = part.size() > 1 || !nouns.isOpening(partName);
    return telling
        && part.size() < whole.size()
        && ((opens && whole.subList(0, part.size()).equals(part))
            || whole.subList(whole.size() - part.size(), whole.size()).equals(part));
  }

  private static boolean isAcronym(String acronym, String name) {
    String letters = acronym.replace(".", "");
    if (letters.length() < 2 || !letters.equals(letters.toUpperCase(java.util.Locale.ROOT))) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("\\s+")) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() >= 2 && letters.contentEquals(initials);
  }

  /// "Aero Design Bureau" is no longer name of Aero, where the article speaks of Aero before or
  /// more often.
  private boolean isBodyOf(Spelling part, Spelling whole) {
    long own =
        parts(whole).stream()
            .filter(word -> !parts(part).contains(word) && !LEGAL_FORMS.contains(word))
            .count();
    boolean opens = parts(whole).subList(0, parts(part).size()).equals(parts(part));
    String ending = whole.name().substring(whole.name().lastIndexOf(' ') + 1);
    boolean apart =
        first.getOrDefault(part.name(), 0) < first.getOrDefault(whole.name(), 0)
            || times.getOrDefault(part.name(), 0) > times.getOrDefault(whole.name(), 0);
    return opens
        && apart
        && (own > 1 || (own > 0 && anaphors.isPublic(ending) && !isFacility(ending)));
  }

  private boolean isFacility(String ending) {
    return nouns.isFacility(ending.toLowerCase(Locale.ROOT));
  }

  /// "Mercy Hill" of the "Mercy Hill Clinic".
  private boolean isPlaceOf(
      List<String> shorter, List<String> longer, Spelling part, Spelling whole) {
    // A town is not the hospital that bears its name.
    return part.type() == EntityType.Organization
        && whole.type() != EntityType.Person
        && shorter.size() < longer.size()
        && shorter.size() + 2 >= longer.size()
        && longer.subList(0, shorter.size()).equals(shorter)
        && isFacility(longer.getLast());
  }

  /// "the Hawks" of the "Harbor Hawks", where the annotator does not know what they are.
  private boolean isNickname(Spelling nickname, Spelling name) {
    return nickname.type() == EntityType.Thing
        && name.type() == EntityType.Organization
        && parts(nickname).size() == 1
        && nickname.name().length() >= SHORTEST_NICKNAME
        && parts(name).size() > 1
        && parts(name).getLast().equals(parts(nickname).getFirst());
  }

  /// Whether one is the given name of the other: "Tomas" of "Tomas Lopez".
  boolean isGivenName(Spelling given, Spelling full) {
    return full.type() == EntityType.Person
        && parts(full).size() > 1
        && parts(given).size() == 1
        && parts(full).getFirst().equals(parts(given).getFirst());
  }
}
