package org.newsgraph.extraction.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.Frame;
import org.newsgraph.extraction.lexicon.SpeechCue;
import org.newsgraph.extraction.lexicon.SpeechLexicon;
import org.newsgraph.extraction.lexicon.Stance;

/// "According to the police, …": phrases that name who says the clause around them.
final class Attributions {
  private final SpeechLexicon speech;

  Attributions(SpeechLexicon speech) {
    this.speech = speech;
  }

  /// Those of a sentence.
  List<Cued> find(Sentence sentence) {
    List<Cued> found = new ArrayList<>();
    for (Dependency d : sentence.graph()) {
      boolean phrase = (d.is("obl") || d.is("nmod") || d.is("advcl")) && d.governor() > 0;
      String preposition = d.subtype().replace(' ', '_');
      // "according to Torres and the police" is one attribution: the graph has one for each.
      boolean second = sentence.up(d.dependent()).is("conj");
      if (phrase && !second && speech.isAttribution(preposition)) {
        found.add(cued(sentence, d, d.subtype().replace('_', ' '), sentence.token(d.dependent())));
      } else if (phrase && !second && d.is("obl") && !preposition.isEmpty()) {
        String noun = sentence.token(d.dependent()).lemma();
        sentence
            .dependent(d.dependent(), "nmod:poss")
            .filter(owner -> speech.isAttribution(preposition + "_*_" + noun))
            .ifPresent(owner -> found.add(cued(sentence, d, preposition + " … " + noun, owner)));
      }
    }
    return found;
  }

  private static Cued cued(Sentence sentence, Dependency d, String words, Token speaker) {
    SpeechCue entry = new SpeechCue(words, "", Stance.asserted, Optional.empty(), Frame.VERB, "c");
    Token cue =
        sentence.children(d.dependent()).stream()
            .filter(c -> c.is("case"))
            .map(c -> sentence.token(c.dependent()))
            .findFirst()
            .orElseGet(() -> sentence.token(d.dependent()));
    Token named = new Token(cue.index(), cue.word(), words, cue.tag(), cue.ner(), cue.span());
    int clause = clause(sentence, d.governor());
    return new Cued(
        named, entry, content(sentence, cue.index(), clause, d.dependent()), Optional.of(speaker));
  }

  /// What stands before the comma and the phrase, or after the phrase and the comma; else the
  /// clause around it.
  private static Content content(Sentence sentence, int cue, int clause, int phrase) {
    BitSet words = new BitSet();
    int end = sentence.below(phrase).length();
    int size = sentence.tokens().size();
    if (cue > 3 && sentence.token(cue - 1).word().equals(",")) {
      words.set(1, cue - 1);
    } else if (cue <= 2 && end < size && sentence.token(end).word().equals(",")) {
      words.set(end + 1, size + 1);
    }
    return words.isEmpty() || !words.get(clause)
        ? Content.without(sentence, clause, phrase)
        : new Content(clause, words);
  }

  /// The verb of the clause in which a word stands.
  private static int clause(Sentence sentence, int word) {
    if (sentence.token(word).isVerb()) {
      return word;
    }
    return sentence.above(word).stream()
        .filter(index -> sentence.token(index).isVerb())
        .findFirst()
        .orElse(word);
  }
}
