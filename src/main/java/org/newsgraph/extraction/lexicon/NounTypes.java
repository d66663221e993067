package org.newsgraph.extraction.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.fact.EntityType;

/// What common nouns and the last words of names stand for, from `nouns.tsv`.
public final class NounTypes {
  private final Map<String, EntityType> types = new HashMap<>();
  private final Map<String, EntityType> nameEndings = new HashMap<>();
  private final Set<String> posts = new HashSet<>();
  private final Set<String> titles = new HashSet<>();
  private final Set<String> quantities = new HashSet<>();
  private final Set<String> purposes = new HashSet<>();
  private final Set<String> units = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> facilities = new HashSet<>();
  private final Set<String> sections = new HashSet<>();
  private final Set<String> states = new HashSet<>();
  private final Set<String> forces = new HashSet<>();
  private final Set<String> openings = new HashSet<>();
  private final Set<String> personal = new HashSet<>();
  private final Map<String, String> abridged = new HashMap<>();

  private NounTypes() {
    for (var row : Table.rows("nouns.tsv")) {
      String word = row.get(0);
      switch (row.get(1)) {
        case "post" -> posts.add(word);
        case "title" -> titles.add(word);
        case "quantity" -> quantities.add(word);
        case "purpose" -> purposes.add(word);
        case "unit" -> units.add(word);
        case "body" -> bodies.add(word);
        case "facility" -> facilities.add(word);
        case "section" -> sections.add(word);
        case "state" -> states.add(word);
        case "force" -> forces.add(word);
        case "opening" -> openings.add(word);
        case "personal" -> personal.add(word);
        case "short" -> abridged.put(word, row.get(2));
        case "name" -> nameEndings.put(word, EntityType.valueOf(row.get(2)));
        case "noun" -> types.put(word, EntityType.valueOf(row.get(2)));
        default -> throw new IllegalArgumentException("nouns.tsv: " + row);
      }
    }
  }

  /// The table that comes with the program.
  public static NounTypes load() {
    return new NounTypes();
  }

  /// What a common noun stands for: "troops" a group.
  public Optional<EntityType> type(String lemma) {
    return posts.contains(lemma)
        ? Optional.of(EntityType.Person)
        : Optional.ofNullable(types.get(lemma));
  }

  /// What a name that ends in this word stands for: "Council" an organisation.
  public Optional<EntityType> nameEnding(String word) {
    return Optional.ofNullable(nameEndings.get(word));
  }

  /// Whether it names a post that somebody holds: "ambassador".
  public boolean isPost(String lemma) {
    return posts.contains(lemma);
  }

  /// Whether it stands before a person's name: "General".
  public boolean isTitle(String word) {
    return titles.contains(word) || posts.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  /// Whether it counts what follows: "hundreds" of troops, "a series" of strikes.
  public boolean isQuantity(String lemma) {
    return quantities.contains(lemma);
  }

  /// Whether an infinitive tells what it is for or what it comes to: "a contract to supply".
  public boolean isPurpose(String lemma) {
    return purposes.contains(lemma);
  }

  /// Whether it names a part of an organisation: "a unit of".
  public boolean isUnit(String lemma) {
    return units.contains(lemma);
  }

  /// Whether it names a body of an organisation that has no name of its own: "the board of".
  public boolean isBody(String lemma) {
    return bodies.contains(lemma);
  }

  /// Whether it names what stands in a town: a "prison".
  public boolean isFacility(String lemma) {
    return facilities.contains(lemma);
  }

  /// Whether it names a piece of a town: "the centre of".
  public boolean isSection(String lemma) {
    return sections.contains(lemma);
  }

  /// Whether it is the name of a state or province that is told after a town's: "Ohio".
  public boolean isState(String name) {
    return states.contains(name);
  }

  /// Whether it names what kills without a killer: a "virus", an "avalanche".
  public boolean isForce(String lemma) {
    return forces.contains(lemma);
  }

  /// Whether names of different bodies begin with it: "Senate".
  public boolean isOpening(String word) {
    return openings.contains(word);
  }

  /// Whether only a person's name follows it: "Senator".
  public boolean isPersonal(String word) {
    return personal.contains(word);
  }

  /// The noun for a title: "senator" for "Sen.".
  public String unabridged(String title) {
    String noun = title.toLowerCase(java.util.Locale.ROOT);
    return abridged.getOrDefault(title.replace(".", ""), noun);
  }
}
