package org.newsgraph.extraction.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.RelationType;

/// Words that say how events relate, from `relations.tsv`.
public final class RelationWords {
  private final Map<String, List<Row>> rows = new HashMap<>();
  private final Set<String> questions = new HashSet<>();
  private final Set<String> empty = new HashSet<>();

  /// What a word says.
  ///
  /// @param from the slot of what is related
  /// @param to the slot of what it is related to
  /// @param types the classes of event that it joins; empty where any
  public record Row(String from, RelationType relation, String to, Set<EventType> types) {
    /// Whether it relates events of a class.
    public boolean joins(EventType type) {
      return types.isEmpty() || types.stream().anyMatch(type::is);
    }
  }

  private RelationWords() {
    for (var cells : Table.rows("relations.tsv")) {
      if (cells.get(1).equals("question")) {
        questions.add(cells.get(0));
      } else if (cells.get(1).equals("empty")) {
        empty.add(cells.get(0));
      } else {
        rows.computeIfAbsent(cells.get(1) + " " + cells.get(0), key -> new ArrayList<>())
            .add(row(cells));
      }
    }
  }

  private static Row row(List<String> cells) {
    Set<EventType> types =
        Stream.of(cells.get(5).split(","))
            .filter(type -> !type.isEmpty())
            .map(EventType::valueOf)
            .collect(Collectors.toUnmodifiableSet());
    return new Row(cells.get(2), RelationType.valueOf(cells.get(3)), cells.get(4), types);
  }

  /// The table that comes with the program.
  public static RelationWords load() {
    return new RelationWords();
  }

  /// What a conjunction or preposition says, several words joined by `_`.
  public List<Row> connective(String words) {
    return rows.getOrDefault("connective " + words, List.of());
  }

  /// What a verb says; a particle belongs to it: `set_off`.
  public List<Row> verb(String lemma) {
    return rows.getOrDefault("verb " + lemma, List.of());
  }

  /// What a noun says.
  public List<Row> noun(String lemma) {
    return rows.getOrDefault("noun " + lemma, List.of());
  }

  /// What an adverb says of the clause it stands in and the one before: "afterwards".
  public List<Row> adverb(String word) {
    return rows.getOrDefault("adverb " + word, List.of());
  }

  /// Whether a verb brings nothing about by itself: "make" no headway.
  public boolean isEmpty(String lemma) {
    return empty.contains(lemma);
  }

  /// Whether "if" after this word asks and is no condition.
  public boolean isQuestion(String lemma) {
    return questions.contains(lemma);
  }
}
