package org.newsgraph.extraction.claim;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.SpeechCue;
import org.newsgraph.fact.EventType;

/// Contents that are an object with what is said of it.
final class ObjectContents {
  /// What is said of the object comes with these: "praised him for his work".
  private static final Set<String> OF_OBJECT =
      Set.of("as", "for", "of", "on", "over", "against", "with", "about");

  private ObjectContents() {}

  /// "criticised the plan as absurd", "blamed him for the deaths", "demanded an answer": all that
  /// follows. What is told through a judgement alone is not its object but what is said of it.
  static Optional<Content> find(Sentence sentence, Token cue, SpeechCue entry) {
    BitSet words = new BitSet();
    BitSet said = new BitSet();
    int head = 0;
    for (Dependency d : sentence.children(cue.index())) {
      boolean object = d.is("obj");
      boolean saidOfIt =
          d.is("xcomp")
              || d.is("ccomp")
              || d.is("dep")
              || ((d.is("obl") || d.is("advcl"))
                  && hasMarker(sentence, d.dependent(), OF_OBJECT)
                  && !isFinite(sentence, d)
                  && sentence.token(d.dependent()).ner().matches("(?!DATE|TIME).*"));
      if (d.dependent() > cue.index() && (object || saidOfIt)) {
        words.or(sentence.below(d.dependent()));
        if (saidOfIt) {
          said.or(sentence.below(d.dependent()));
        }
        head = head == 0 || saidOfIt ? d.dependent() : head;
      }
    }
    if (head == 0) {
      return Optional.empty();
    }
    extend(sentence, cue, words);
    boolean all =
        switch (entry.stance()) {
          case requested, promised, believed -> true;
          // What is rejected was there before; what is denied is not.
          case denied ->
              entry.event().filter(type -> type == EventType.Rejection).isEmpty()
                  || !entry.suffix().isEmpty();
          case asserted, known, asked, judged, blamed -> false;
        };
    return Optional.of(trimmed(sentence, new Content(head, words, all ? words : said)));
  }

  /// Without a preposition at its beginning.
  private static Content trimmed(Sentence sentence, Content content) {
    int first = content.tokens().nextSetBit(1);
    boolean preposition =
        sentence.token(first).tag().equals("IN") && content.tokens().cardinality() > 1;
    return preposition
        ? new Content(
            content.head(),
            content.from(first + 1).tokens(),
            new Content(content.head(), content.told()).from(first + 1).tokens())
        : content;
  }

  /// What follows without a pause belongs to it, but for when and where.
  private static void extend(Sentence sentence, Token cue, BitSet words) {
    BitSet below = sentence.below(cue.index());
    int next = words.length();
    while (next <= sentence.tokens().size()
        && below.get(next)
        && !sentence.token(next).tag().matches("IN|CC|RB|TO|W.*|[^A-Z]+|-.*")
        && sentence.token(next).ner().matches("(?!DATE|TIME).*")) {
      words.set(next);
      next = words.length();
    }
  }

  /// "backed him as others left": a clause of its own.
  private static boolean isFinite(Sentence sentence, Dependency d) {
    return d.is("advcl") && sentence.has(d.dependent(), "nsubj");
  }

  static boolean hasMarker(Sentence sentence, int head, Set<String> words) {
    return sentence.children(head).stream()
        .anyMatch(d ->
            (d.is("case") || d.is("mark"))
                && words.contains(sentence.token(d.dependent()).lemma()));
  }
}
