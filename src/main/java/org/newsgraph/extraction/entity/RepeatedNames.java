package org.newsgraph.extraction.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.fact.EntityType;

/// Finds names that the annotator saw in one place of the article and missed in another: the
/// surname of somebody, the last word of an organisation's name.
final class RepeatedNames {
  private static final int SHORTEST = 4;

  private final Reading reading;

  RepeatedNames(Reading reading) {
    this.reading = reading;
  }

  /// The names and those that were missed, in the order of the text.
  List<NamedSpan> complete(List<NamedSpan> names) {
    Map<String, EntityType> known = new HashMap<>();
    Set<Word> taken = new HashSet<>();
    for (NamedSpan name : names) {
      for (int token = name.first(); token <= name.last(); token++) {
        taken.add(new Word(name.sentence(), token));
      }
      if (name.known().isEmpty() && isTelling(name)) {
        String last = reading.sentences().get(name.sentence()).token(name.last()).word();
        known.putIfAbsent(last, name.type());
      }
    }
    List<NamedSpan> all = new ArrayList<>(names);
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        EntityType type = known.get(token.word());
        if (type != null && token.isProperNoun() && isAlone(sentence, token, taken)) {
          all.add(
              new NamedSpan(
                  sentence.index(),
                  token.index(),
                  token.index(),
                  type,
                  token.word(),
                  Optional.empty(),
                  false));
        }
      }
    }
    all.sort(Comparator.comparingInt(NamedSpan::sentence).thenComparingInt(NamedSpan::first));
    return all;
  }

  private static boolean isTelling(NamedSpan name) {
    return name.name().length() - name.name().lastIndexOf(' ') > SHORTEST
        && (name.type() == EntityType.Person
            || (name.type() == EntityType.Organization && name.name().matches(".*[^s]s")));
  }

  /// Not within a name or a run of capitalised words that may be one.
  private static boolean isAlone(Sentence sentence, Token token, Set<Word> taken) {
    Word word = Word.of(sentence, token);
    return token.ner().equals("O")
        && !taken.contains(word)
        && (token.index() == 1 || !sentence.token(token.index() - 1).isProperNoun())
        && (token.index() == sentence.tokens().size()
            || !sentence.token(token.index() + 1).isProperNoun());
  }
}
