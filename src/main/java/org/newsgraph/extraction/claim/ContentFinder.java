package org.newsgraph.extraction.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.lexicon.SpeechCue;
import org.newsgraph.extraction.lexicon.Stance;

/// Finds what a cue introduces: a clause, an infinitive, a predicate after "as", an object.
final class ContentFinder {
  private static final Set<Stance> WITH_INFINITIVE =
      Set.of(Stance.promised, Stance.requested, Stance.judged, Stance.believed);
  private static final Set<Stance> WITH_OBJECT =
      Set.of(Stance.promised, Stance.requested, Stance.denied);
  private static final Set<Stance> TELLING = Set.of(Stance.asserted, Stance.known, Stance.believed);
  private static final Set<String> BARE_WISHES =
      Set.of("want", "like", "wish", "decide", "intend", "mean", "plan");

  private final List<Span> quotes;

  ContentFinder(List<Span> quotes) {
    this.quotes = quotes;
  }

  Optional<Content> find(Sentence sentence, Token cue, SpeechCue entry) {
    Optional<Content> clause = clause(sentence, cue);
    if (clause.isPresent()) {
      return clause;
    }
    if (entry.stance() == Stance.judged) {
      return predicate(sentence, cue);
    }
    if (entry.stance() == Stance.blamed) {
      return reproach(sentence, cue);
    }
    return infinitive(sentence, cue, entry)
        .or(() -> object(sentence, cue, entry))
        .or(() -> around(sentence, cue, entry));
  }

  private static Optional<Content> clause(Sentence sentence, Token cue) {
    return sentence.children(cue.index()).stream()
        .filter(d -> d.is("ccomp"))
        .map(d -> Content.below(sentence, d.dependent()))
        .findFirst();
  }

  /// "The strike failed, officials said": the cue hangs on the clause that it introduces.
  private static Optional<Content> around(Sentence sentence, Token cue, SpeechCue entry) {
    Dependency up = sentence.up(cue.index());
    return TELLING.contains(entry.stance())
            && !BARE_WISHES.contains(cue.lemma())
            && up.is("parataxis")
            && up.governor() > 0
            && sentence.has(cue.index(), "nsubj")
        ? Optional.of(Content.without(sentence, up.governor(), cue.index()))
        : Optional.empty();
  }

  private static Optional<Content> infinitive(Sentence sentence, Token cue, SpeechCue entry) {
    boolean takes =
        WITH_INFINITIVE.contains(entry.stance())
            || cue.lemma().equals("claim")
            || entry.event().isPresent();
    if (!takes || BARE_WISHES.contains(cue.lemma())) {
      return Optional.empty();
    }
    return sentence.children(cue.index()).stream()
        .filter(d -> d.is("xcomp") && sentence.token(d.dependent()).isVerb())
        .map(d -> Content.below(sentence, d.dependent()))
        .findFirst();
  }

  /// "described the plan as absurd", "considered the best player".
  private Optional<Content> predicate(Sentence sentence, Token cue) {
    BitSet below = sentence.below(cue.index());
    for (int i = cue.index() + 1; i <= sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      if (token.lemma().equals("as") && below.get(i)) {
        int head = sentence.up(i).governor();
        if (head > i) {
          return Optional.of(from(Content.below(sentence, head), i + 1));
        }
      }
    }
    boolean passive =
        sentence.has(cue.index(), "nsubj:pass", "aux:pass") || sentence.up(cue.index()).is("acl");
    return sentence.children(cue.index()).stream()
        .filter(d -> d.is("xcomp") || (passive && d.is("obj")))
        .filter(d -> passive || isQuoted(sentence, d.dependent()))
        .map(d -> Content.below(sentence, d.dependent()))
        .findFirst();
  }

  private static Content from(Content content, int first) {
    BitSet tokens = (BitSet) content.tokens().clone();
    tokens.clear(0, first);
    return new Content(content.head(), tokens);
  }

  /// "blamed him for the deaths", "accused Iran of plotting".
  private static Optional<Content> reproach(Sentence sentence, Token cue) {
    return sentence.tree().stream()
        .filter(d ->
            d.governor() == cue.index()
                || sentence.up(d.governor() == 0 ? d.dependent() : d.governor()).governor()
                    == cue.index())
        .filter(d -> d.dependent() > cue.index())
        .filter(d -> d.is("obl") || d.is("acl") || d.is("advcl"))
        .filter(d -> hasMarker(sentence, d.dependent()))
        .map(d -> from(Content.below(sentence, d.dependent()), cue.index() + 1))
        .map(c -> withoutMarker(sentence, c))
        .findFirst();
  }

  private static boolean hasMarker(Sentence sentence, int head) {
    return sentence.children(head).stream()
        .anyMatch(d ->
            (d.is("case") || d.is("mark"))
                && Set.of("for", "of").contains(sentence.token(d.dependent()).lemma()));
  }

  private static Content withoutMarker(Sentence sentence, Content content) {
    int first = content.tokens().nextSetBit(1);
    return sentence.token(first).tag().equals("IN") ? from(content, first + 1) : content;
  }

  private Optional<Content> object(Sentence sentence, Token cue, SpeechCue entry) {
    return sentence.children(cue.index()).stream()
        .filter(d -> d.is("obj"))
        .filter(d ->
            isQuoted(sentence, d.dependent())
                || (WITH_OBJECT.contains(entry.stance())
                    && !BARE_WISHES.contains(cue.lemma())
                    && !isSpokenTo(sentence, d.dependent())))
        .map(d -> Content.below(sentence, d.dependent()))
        .findFirst();
  }

  /// "ordered troops", "urged him": the object is whom the words are for.
  private static boolean isSpokenTo(Sentence sentence, int object) {
    Token token = sentence.token(object);
    return token.isPronoun() || token.isProperNoun();
  }

  private boolean isQuoted(Sentence sentence, int token) {
    Span span = sentence.token(token).span();
    return quotes.stream().anyMatch(quote -> quote.contains(span));
  }
}
