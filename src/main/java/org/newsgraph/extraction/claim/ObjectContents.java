package org.newsgraph.extraction.claim;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.SpeechCue;
import org.newsgraph.extraction.lexicon.Stance;
import org.newsgraph.fact.EventType;

/// Contents that are an object with what is said of it.
final class ObjectContents {
  /// What is said of the object comes with these: "praised him for his work".
  private static final Set<String> OF_OBJECT =
      Set.of("as", "for", "of", "on", "over", "against", "with", "about");

  private static final Set<String> AVOIDING = Set.of("decline", "refuse", "avoid", "fail");
  private static final Set<String> NEGATING = Set.of("not", "n't", "never");

  private ObjectContents() {}

  /// "criticised the plan as absurd", "blamed him for the deaths", "demanded an answer": all that
  /// follows. What is told through a judgement alone is not its object but what is said of it.
  static Optional<Content> find(Sentence sentence, Token cue, SpeechCue entry) {
    boolean telling = entry.stance() == Stance.asserted || entry.stance() == Stance.known;
    if (telling && isUnsaid(sentence, cue)) {
      return Optional.empty();
    }
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
                  && sentence.hasChild(d.dependent(), OF_OBJECT, "case", "mark")
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

  /// "did not confirm the raid", "declined to confirm it": nobody has told anything.
  private static boolean isUnsaid(Sentence sentence, Token cue) {
    Dependency up = sentence.up(cue.index());
    boolean avoided =
        (up.is("xcomp") || up.is("conj"))
            && up.governor() > 0
            && AVOIDING.contains(sentence.token(up.governor()).lemma());
    return avoided || sentence.hasChild(cue.index(), NEGATING, "advmod");
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
}
