package org.newsgraph.extraction.entity;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;

/// What grammar forbids a pronoun to mean: the one who does it to "him", a name that its own clause
/// tells later ("he said Torres left"), what it belongs to ("his lawyer"), who speaks of "him" in a
/// quotation.
final class Binding {
  private static final Set<String> WITHOUT_SUBJECT = Set.of("xcomp", "advcl", "conj", "acl");
  private static final Set<String> ATTACKING =
      Set.of("attack", "bomb", "bombard", "shell", "strike", "target", "invade", "raid", "storm");
  private static final int FARTHEST = 3;

  private final Reading reading;
  private final Entities entities;
  private final Quoted quoted;

  Binding(Reading reading, Entities entities, Quoted quoted) {
    this.reading = reading;
    this.entities = entities;
    this.quoted = quoted;
  }

  /// Whether the pronoun can't mean the entity of a mention.
  boolean forbids(Word pronoun, Word mention, Optional<EntityNode> entity) {
    return isOwn(pronoun, mention)
        || isFellowArgument(pronoun, mention, entity)
        || isToldLater(pronoun, entity)
        || isSpeaker(pronoun, entity);
  }

  /// "his lawyer" is not he.
  private boolean isOwn(Word pronoun, Word mention) {
    if (pronoun.sentence() != mention.sentence()) {
      return false;
    }
    Sentence sentence = reading.sentence(pronoun);
    int head = Salience.head(sentence, mention.token());
    int at = pronoun.token();
    while (at > 0 && !sentence.token(at).isVerb()) {
      if (at == mention.token() || at == head) {
        return true;
      }
      at = sentence.up(at).governor();
    }
    return false;
  }

  /// "Torres met her", "Torres asked Lopez to help her": not Torres, and not Lopez.
  private boolean isFellowArgument(Word pronoun, Word mention, Optional<EntityNode> entity) {
    Sentence sentence = reading.sentence(pronoun);
    Dependency up = sentence.up(pronoun.token());
    String word = reading.token(pronoun).lower();
    if (reading.token(pronoun).tag().equals("PRP$")) {
      return isVictimsOwn(pronoun, mention, entity);
    }
    if (word.endsWith("self") || word.endsWith("selves") || up.governor() == 0) {
      return false;
    }
    boolean subject = up.is("nsubj");
    List<Token> others =
        subject
            ? sentence.dependents(up.governor(), "obj", "iobj")
            : subjects(sentence, up.governor(), FARTHEST);
    return others.stream()
        .filter(token -> token.index() != pronoun.token())
        .map(token -> Word.of(sentence, token))
        .anyMatch(other ->
            isSame(other, entity)
                || (mention.sentence() == other.sentence()
                    && Salience.head(sentence, mention.token()) == other.token()));
  }

  /// "Peru bombed their bases": nobody attacks what is his.
  private boolean isVictimsOwn(Word pronoun, Word mention, Optional<EntityNode> entity) {
    Sentence sentence = reading.sentence(pronoun);
    Dependency up = sentence.up(sentence.up(pronoun.token()).governor());
    if (!up.is("obj") || !ATTACKING.contains(sentence.token(up.governor()).lemma())) {
      return false;
    }
    return subjects(sentence, up.governor(), FARTHEST).stream()
        .map(token -> Word.of(sentence, token))
        .anyMatch(other -> other.equals(mention) || isSame(other, entity));
  }

  /// The subjects of a verb, or those it takes from the one above.
  static List<Token> subjects(Sentence sentence, int verb) {
    return subjects(sentence, verb, FARTHEST);
  }

  private static List<Token> subjects(Sentence sentence, int verb, int steps) {
    List<Token> own = sentence.dependents(verb, "nsubj");
    Dependency up = sentence.up(verb);
    return own.isEmpty() && steps > 0 && WITHOUT_SUBJECT.stream().anyMatch(up::is)
        ? subjects(sentence, up.governor(), steps - 1)
        : own;
  }

  /// "He said Torres left", "Torres left, he said": not Torres.
  private boolean isToldLater(Word pronoun, Optional<EntityNode> entity) {
    Sentence sentence = reading.sentence(pronoun);
    Dependency up = sentence.up(pronoun.token());
    if (!up.is("nsubj") || entity.isEmpty()) {
      return false;
    }
    BitSet told = sentence.below(up.governor());
    told.clear(0, pronoun.token());
    sentence.children(up.governor()).stream()
        .filter(d -> d.is("ccomp"))
        .forEach(d -> told.or(sentence.below(d.dependent())));
    Dependency verb = sentence.up(up.governor());
    if (verb.is("parataxis")) {
      told.or(sentence.below(verb.governor()));
    }
    return told.stream()
        .filter(index -> index > 0 && sentence.token(index).isProperNoun())
        .filter(index -> !sentence.up(index).is("nmod:poss") || index < pronoun.token())
        .anyMatch(index -> isSame(new Word(sentence.index(), index), entity));
  }

  private boolean isSpeaker(Word pronoun, Optional<EntityNode> entity) {
    return quoted.contains(reading.token(pronoun))
        && quoted.speakers(pronoun).stream().anyMatch(word -> isSame(word, entity));
  }

  private boolean isSame(Word word, Optional<EntityNode> entity) {
    return entity.isPresent() && entities.at(word).equals(entity);
  }
}
