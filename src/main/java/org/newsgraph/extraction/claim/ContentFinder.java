package org.newsgraph.extraction.claim;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.SpeechCue;
import org.newsgraph.extraction.lexicon.Stance;

/// Finds what a verb introduces: a clause, an infinitive, a predicate after "as", an object.
final class ContentFinder {
  private ContentFinder() {}

  static Optional<Content> find(Sentence sentence, Token cue, SpeechCue entry) {
    if (!entry.suffix().isEmpty()) {
      return SuffixedContents.find(sentence, cue, entry);
    }
    if (entry.takesPredicate() && Predicates.isName(sentence, cue)) {
      return Optional.empty();
    }
    // "told staff to leave": with what to do after it, the cue tells of no clause before it.
    boolean outer = entry.takesClause() && !(entry.takesInfinitive() && isOrder(sentence, cue));
    // "called off the search": with a particle the verb is another word.
    boolean object = entry.takesObject() && !sentence.has(cue.index(), "compound:prt");
    return Optional.<Content>empty()
        .or(() -> entry.takesClause() ? clause(sentence, cue) : Optional.empty())
        .or(() -> outer ? around(sentence, cue) : Optional.empty())
        .or(() -> outer ? asSaid(sentence, cue, entry) : Optional.empty())
        .or(() -> outer ? WordOrder.find(sentence, cue, entry) : Optional.empty())
        .or(() -> entry.takesInfinitive() ? infinitive(sentence, cue, entry) : Optional.empty())
        .or(() -> object ? ObjectContents.find(sentence, cue, entry) : Optional.empty())
        .or(() -> entry.takesPredicate() ? Predicates.find(sentence, cue) : Optional.empty());
  }

  /// The clause after the cue, or else that before it.
  static Optional<Content> clause(Sentence sentence, Token cue) {
    return sentence.children(cue.index()).stream()
        .filter(d -> d.is("ccomp"))
        .map(Dependency::dependent)
        .max(
            Comparator.comparing((Integer index) -> index > cue.index())
                .thenComparing(Comparator.reverseOrder()))
        .map(head -> Content.below(sentence, head))
        .filter(content -> !startsLate(sentence, cue, content))
        .map(content -> withoutSaying(sentence, cue, content))
        .map(content -> Insertions.withFront(sentence, cue, content))
        .map(content -> goingOn(sentence, cue, content));
  }

  /// "Torres told him it was done, the bank said": without what says it all.
  private static Content withoutSaying(Sentence sentence, Token cue, Content content) {
    int end = Insertions.endBeforeSaying(sentence, cue);
    boolean goesOn = content.head() > cue.index() && content.tokens().get(end + 1);
    if (!goesOn) {
      return content;
    }
    Content cut = content.before(end + 1);
    if (cut.tokens().isEmpty()) {
      return content;
    }
    return cut.tokens().get(content.head())
        ? cut
        : new Content(cut.tokens().nextSetBit(1), cut.tokens());
  }

  /// "Prices rise, the bank said, and wages fall".
  private static Content goingOn(Sentence sentence, Token cue, Content content) {
    if (content.head() > cue.index()) {
      return content;
    }
    BitSet words = (BitSet) content.tokens().clone();
    words.or(Insertions.goingOn(sentence, cue));
    return new Content(content.head(), words);
  }

  /// Whether "that" stands between the cue and a clause: the parser has taken another for it.
  private static boolean startsLate(Sentence sentence, Token cue, Content content) {
    int next = cue.index() + 1;
    return content.head() < cue.index()
        && next <= sentence.tokens().size()
        && sentence.token(next).lemma().equals("that")
        && sentence.token(next).tag().equals("IN");
  }

  /// "The strike failed, officials said": the cue hangs on the clause that it introduces.
  private static Optional<Content> around(Sentence sentence, Token cue) {
    Dependency up = sentence.up(cue.index());
    boolean beside = up.is("parataxis") && up.governor() > 0;
    return beside && sentence.has(cue.index(), "nsubj") && !isHeaded(sentence, up)
        ? Optional.of(Content.without(sentence, up.governor(), cue.index()))
        : Optional.empty();
  }

  /// "Port blast: Police deny a cover-up": what stands before the colon is what it is about.
  private static boolean isHeaded(Sentence sentence, Dependency up) {
    return up.governor() < up.dependent()
        && sentence.tokens().subList(up.governor(), up.dependent() - 1).stream()
            .anyMatch(token -> token.word().equals(":"));
  }

  /// "Prices rise, as the bank has said", but not "as protests continue".
  private static Optional<Content> asSaid(Sentence sentence, Token cue, SpeechCue entry) {
    Dependency up = sentence.up(cue.index());
    boolean alone =
        entry.takesQuotation()
            && !cue.lemma().equals("continue")
            && up.is("advcl")
            && sentence.hasChild(cue.index(), Set.of("as"), "case", "mark")
            && sentence.has(cue.index(), "nsubj")
            && !sentence.has(cue.index(), "obj", "xcomp", "obl:of", "obl:about");
    return alone
        ? Optional.of(Content.without(sentence, up.governor(), cue.index()))
        : Optional.empty();
  }

  /// "vowed to leave", "wants them to leave", "is expected to leave": with whom the infinitive is
  /// about, unless he is spoken to.
  static Optional<Content> infinitive(Sentence sentence, Token cue, SpeechCue entry) {
    return sentence.children(cue.index()).stream()
        .filter(d -> d.is("xcomp") || d.is("advcl"))
        .map(Dependency::dependent)
        .filter(sentence::isInfinitive)
        .findFirst()
        .map(head -> {
          BitSet words = sentence.below(head);
          boolean spokenTo =
              entry.frame().role("obj").filter(role -> role.name().equals("recipient")).isPresent();
          if (!spokenTo) {
            sentence.children(cue.index()).stream()
                .filter(d -> d.is("obj") || d.is("nsubj:pass"))
                .forEach(d -> words.or(sentence.below(d.dependent())));
          }
          // A refusal or a decision is a deed, and "is expected to" nobody's word: what was not
          // done or is to come is told by the article.
          boolean deed =
              entry.stance() == Stance.denied
                  || entry.isDeed()
                  || (entry.stance() == Stance.believed && isExpected(sentence, cue, head));
          return deed ? new Content(head, words, new BitSet()) : new Content(head, words);
        });
  }

  private static boolean isOrder(Sentence sentence, Token cue) {
    return sentence.children(cue.index()).stream()
        .anyMatch(d ->
            d.is("xcomp") && d.dependent() > cue.index() && sentence.isInfinitive(d.dependent()));
  }

  /// "is expected to leave", but not "is expected to have left".
  private static boolean isExpected(Sentence sentence, Token cue, int head) {
    return cue.lemma().equals("expect")
        && Subjects.isPassive(sentence, cue)
        && !sentence.has(cue.index(), "obl:agent", "obl:by")
        && !sentence.hasChild(head, Set.of("have"), "aux");
  }
}
