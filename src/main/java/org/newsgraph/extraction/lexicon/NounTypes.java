package org.newsgraph.extraction.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.fact.EntityType;

/// What common nouns and the last words of names stand for, from `nouns.tsv`.
public final class NounTypes {

  /// What a row may say of a word besides what it stands for.
  private enum Kind {
    post,
    title,
    quantity,
    purpose,
    unit,
    body,
    facility,
    section,
    state,
    force,
    opening,
    personal,
    armed
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Map<String, EntityType> types = new HashMap<>();
  private final Map<String, EntityType> nameEndings = new HashMap<>();
  private final Map<String, String> abridged = new HashMap<>();

  private NounTypes() {
    for (var row : Table.rows("nouns.tsv")) {
      String word = row.get(0);
      switch (row.get(1)) {
        case "short" -> abridged.put(word, row.get(2));
        case "name" -> nameEndings.put(word, EntityType.valueOf(row.get(2)));
        case "noun" -> types.put(word, EntityType.valueOf(row.get(2)));
        default -> words.computeIfAbsent(kind(row), key -> new HashSet<>()).add(word);
      }
    }
  }

  private static Kind kind(List<String> row) {
    try {
      return Kind.valueOf(row.get(1));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("nouns.tsv: " + row, e);
    }
  }

  private boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /// The table that comes with the program.
  public static NounTypes load() {
    return new NounTypes();
  }

  /// What a common noun stands for: "troops" a group.
  public Optional<EntityType> type(String lemma) {
    return is(Kind.post, lemma)
        ? Optional.of(EntityType.Person)
        : Optional.ofNullable(types.get(lemma));
  }

  /// What a name that ends in this word stands for: "Council" an organisation.
  public Optional<EntityType> nameEnding(String word) {
    return Optional.ofNullable(nameEndings.get(word));
  }

  /// Whether it names a post that somebody holds: "ambassador".
  public boolean isPost(String lemma) {
    return is(Kind.post, lemma);
  }

  /// Whether it stands before a person's name: "General".
  public boolean isTitle(String word) {
    return is(Kind.title, word) || is(Kind.post, word.toLowerCase(Locale.ROOT));
  }

  /// Whether it counts what follows: "hundreds" of troops, "a series" of strikes.
  public boolean isQuantity(String lemma) {
    return is(Kind.quantity, lemma);
  }

  /// Whether an infinitive tells what it is for or what it comes to: "a contract to supply".
  public boolean isPurpose(String lemma) {
    return is(Kind.purpose, lemma);
  }

  /// Whether it names a part of an organisation: "a unit of".
  public boolean isUnit(String lemma) {
    return is(Kind.unit, lemma);
  }

  /// Whether it names a body of an organisation that has no name of its own: "the board of".
  public boolean isBody(String lemma) {
    return is(Kind.body, lemma);
  }

  /// Whether it names what stands in a town: a "prison".
  public boolean isFacility(String lemma) {
    return is(Kind.facility, lemma);
  }

  /// Whether it names a piece of a town: "the centre of".
  public boolean isSection(String lemma) {
    return is(Kind.section, lemma);
  }

  /// Whether it is the name of a state or province that is told after a town's: "Ohio".
  public boolean isState(String name) {
    return is(Kind.state, name);
  }

  /// Whether it names what kills without a killer: a "virus", an "avalanche".
  public boolean isForce(String lemma) {
    return is(Kind.force, lemma);
  }

  /// Whether names of different bodies begin with it: "Senate".
  public boolean isOpening(String word) {
    return is(Kind.opening, word);
  }

  /// Whether it names somebody who bears arms by office: a "policeman".
  public boolean isArmed(String lemma) {
    return is(Kind.armed, lemma);
  }

  /// Whether only a person's name follows it: "Senator".
  public boolean isPersonal(String word) {
    return is(Kind.personal, word);
  }

  /// The noun for a title: "senator" for "Sen.".
  public String unabridged(String title) {
    String noun = title.toLowerCase(Locale.ROOT);
    return abridged.getOrDefault(title.replace(".", ""), noun);
  }
}
