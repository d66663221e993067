package org.newsgraph.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.fact.EntityType;

/// Leads "the two countries", "both sides" and "both of them" to the two countries told of last.
final class BothParties {
  private static final Set<String> COUNTRIES =
      Set.of("country", "nation", "state", "government", "neighbor", "neighbour");
  private static final Set<String> SIDES = Set.of("side", "party");
  private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "across");
  private static final int FARTHEST = 2;
  private static final int PARTIES = 2;

  private final Reading reading;
  private final Entities entities;

  BothParties(Reading reading, Entities entities) {
    this.reading = reading;
    this.entities = entities;
  }

  /// Whether a word stands for two that were told of before.
  boolean isBoth(Word word) {
    Sentence sentence = reading.sentence(word);
    Token token = reading.token(word);
    if (token.lemma().equals("both")) {
      return sentence.children(word.token()).stream()
          .filter(d -> d.is("nmod"))
          .allMatch(d -> sentence.token(d.dependent()).isPronoun());
    }
    boolean noun = COUNTRIES.contains(token.lemma()) || SIDES.contains(token.lemma());
    return noun
        && token.isPlural()
        && !sentence.has(word.token(), "nmod", "acl", "acl:relcl", "conj", "compound", "nmod:poss")
        && isPair(sentence, word.token());
  }

  /// "both", "the two".
  private static boolean isPair(Sentence sentence, int noun) {
    List<String> words =
        sentence.children(noun).stream()
            .map(d -> sentence.token(d.dependent()).lemma())
            .map(String::toLowerCase)
            .toList();
    return words.contains("both") || (words.contains("two") && words.contains("the"));
  }

  /// The two for whom a word stands; none where they can't be told.
  List<EntityNode> of(Word word) {
    Set<EntityNode> found = new LinkedHashSet<>();
    boolean acts = false;
    for (int back = 0; back <= Math.min(FARTHEST, word.sentence()); back++) {
      Sentence sentence = reading.sentences().get(word.sentence() - back);
      int end = back == 0 ? word.token() - 1 : sentence.tokens().size();
      List<EntityNode> here = new ArrayList<>();
      for (int token = 1; token <= end; token++) {
        if (isParty(sentence, token)) {
          entities.at(new Word(sentence.index(), token)).ifPresent(here::add);
          acts |= sentence.up(token).is("nsubj");
        }
      }
      found.addAll(here);
      if (found.size() >= PARTIES) {
        break;
      }
    }
    boolean told = acts || COUNTRIES.contains(reading.token(word).lemma());
    return told && found.size() == PARTIES ? List.copyOf(found) : List.of();
  }

  /// A country that is not merely where something takes place.
  private boolean isParty(Sentence sentence, int token) {
    Dependency up = sentence.up(token);
    boolean where = (up.is("obl") || up.is("nmod")) && sentence.hasChild(token, WHERE, "case");
    return !where
        && entities
            .at(new Word(sentence.index(), token))
            .filter(node -> node.type() == EntityType.Country)
            .isPresent();
  }
}
