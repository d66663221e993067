package org.newsgraph.extraction.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.SpeechCue;
import org.newsgraph.extraction.lexicon.Stance;

/// Contents of verbs with a particle or preposition of their own.
final class SuffixedContents {

  private SuffixedContents() {}

  /// "called for talks", "described it as absurd", "ruled out talks", "agreed that".
  static Optional<Content> find(Sentence sentence, Token cue, SpeechCue entry) {
    if (entry.suffix().equals("that")) {
      return ContentFinder.clause(sentence, cue);
    }
    for (int last : suffixes(sentence, cue, entry.suffix())) {
      Optional<Content> found = after(sentence, cue, entry, last);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Content> after(Sentence sentence, Token cue, SpeechCue entry, int last) {
    Dependency up = sentence.up(last);
    if (up.governor() == cue.index()) {
      return Optional.<Content>empty()
          .or(() -> entry.takesClause() ? ContentFinder.clause(sentence, cue) : Optional.empty())
          .or(() ->
              entry.takesInfinitive()
                  ? ContentFinder.infinitive(sentence, cue, entry)
                  : Optional.empty())
          .or(() ->
              entry.takesObject() ? ObjectContents.find(sentence, cue, entry) : Optional.empty());
    }
    Dependency over = sentence.up(up.governor());
    boolean own =
        over.governor() == cue.index()
            || (over.governor() > cue.index()
                && sentence.up(over.governor()).governor() == cue.index()
                && (sentence.up(over.governor()).is("obj")
                    || sentence.up(over.governor()).is("xcomp")));
    // "called him on Monday" asks nothing of Monday.
    boolean when = sentence.token(up.governor()).ner().matches("DATE|TIME");
    if (!own || when || up.governor() < last || !entry.takesObject()) {
      return Optional.empty();
    }
    Content phrase = Content.below(sentence, up.governor()).from(last + 1);
    Optional<Content> asked = asked(sentence, cue, entry, phrase);
    if (asked.isPresent()) {
      return asked;
    }
    BitSet whole = (BitSet) phrase.tokens().clone();
    boolean withObject = entry.stance() == Stance.judged || entry.stance() == Stance.blamed;
    if (withObject) {
      sentence.children(cue.index()).stream()
          .filter(d -> d.is("obj") && d.dependent() > cue.index())
          .forEach(d -> {
            whole.or(sentence.below(d.dependent()));
            whole.set(last);
          });
      whole.clear(0, cue.index() + 1);
    }
    return Optional.of(new Content(phrase.head(), whole, phrase.tokens()))
        .filter(content -> content.tokens().get(content.head()))
        .map(content ->
            entry.stance() == Stance.judged && Subjects.isPassive(sentence, cue)
                ? Predicates.withSubject(sentence, cue, content)
                : content);
  }

  /// "called on the powers to leave": whom, and what they are to do.
  private static Optional<Content> asked(
      Sentence sentence, Token cue, SpeechCue entry, Content phrase) {
    return entry.stance() == Stance.requested && entry.takesInfinitive()
        ? ContentFinder.infinitive(sentence, cue, entry)
            .filter(content -> content.head() > phrase.head())
            .map(content -> {
              BitSet words = (BitSet) content.tokens().clone();
              words.or(phrase.tokens());
              return new Content(content.head(), words);
            })
        : Optional.empty();
  }

  /// Where the words that belong to the cue stand after it.
  private static List<Integer> suffixes(Sentence sentence, Token cue, String suffix) {
    String[] words = suffix.split(" ");
    BitSet below = sentence.below(cue.index());
    List<Integer> found = new ArrayList<>();
    int size = sentence.tokens().size();
    for (int i = cue.index() + 1; i + words.length <= size + 1; i++) {
      boolean same = below.get(i);
      for (int k = 0; same && k < words.length; k++) {
        same = sentence.token(i + k).lemma().equals(words[k]);
      }
      if (same) {
        found.add(i + words.length - 1);
      }
    }
    return found;
  }
}
