package org.newsgraph.extraction.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.SpeechCue;
import org.newsgraph.extraction.lexicon.Stance;

/// Finds what a verb introduces: a clause, an infinitive, a predicate after "as", an object.
final class ContentFinder {
  /// What is said of the object comes with these: "praised him for his work".
  private static final Set<String> OF_OBJECT =
      Set.of("as", "for", "of", "on", "over", "against", "with", "about");

  private ContentFinder() {}

  static Optional<Content> find(Sentence sentence, Token cue, SpeechCue entry) {
    if (!entry.suffix().isEmpty()) {
      return suffixed(sentence, cue, entry);
    }
    return Optional.<Content>empty()
        .or(() -> entry.takesClause() ? clause(sentence, cue) : Optional.empty())
        .or(() -> entry.takesClause() ? around(sentence, cue) : Optional.empty())
        .or(() -> entry.takesClause() ? asSaid(sentence, cue, entry) : Optional.empty())
        .or(() -> entry.takesClause() ? WordOrder.find(sentence, cue, entry) : Optional.empty())
        .or(() -> entry.takesInfinitive() ? infinitive(sentence, cue, entry) : Optional.empty())
        .or(() -> entry.takesObject() ? object(sentence, cue, entry) : Optional.empty())
        .or(() -> entry.takesPredicate() ? predicate(sentence, cue) : Optional.empty());
  }

  /// The clause after the cue, or else that before it.
  private static Optional<Content> clause(Sentence sentence, Token cue) {
    return sentence.children(cue.index()).stream()
        .filter(d -> d.is("ccomp"))
        .map(Dependency::dependent)
        .max(Comparator.comparing((Integer index) -> index > cue.index())
            .thenComparing(Comparator.reverseOrder()))
        .map(head -> Content.below(sentence, head))
        .filter(content -> !startsLate(sentence, cue, content));
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
    return up.is("parataxis") && up.governor() > 0 && sentence.has(cue.index(), "nsubj")
        ? Optional.of(Content.without(sentence, up.governor(), cue.index()))
        : Optional.empty();
  }

  /// "Prices rise, as the bank has said".
  private static Optional<Content> asSaid(Sentence sentence, Token cue, SpeechCue entry) {
    Dependency up = sentence.up(cue.index());
    boolean alone =
        entry.takesQuotation()
            && up.is("advcl")
            && hasMarker(sentence, cue.index(), Set.of("as"))
            && sentence.has(cue.index(), "nsubj")
            && !sentence.has(cue.index(), "obj", "xcomp", "obl:of", "obl:about");
    return alone
        ? Optional.of(Content.without(sentence, up.governor(), cue.index()))
        : Optional.empty();
  }

  /// "vowed to leave", "wants them to leave", "is expected to leave": with whom the infinitive is
  /// about, unless he is spoken to.
  private static Optional<Content> infinitive(Sentence sentence, Token cue, SpeechCue entry) {
    return sentence.children(cue.index()).stream()
        .filter(d -> d.is("xcomp") || d.is("advcl"))
        .map(Dependency::dependent)
        .filter(index -> isInfinitive(sentence, index))
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
          return new Content(head, words);
        });
  }

  private static boolean isInfinitive(Sentence sentence, int head) {
    return sentence.children(head).stream()
        .anyMatch(d -> d.is("mark") && sentence.token(d.dependent()).tag().equals("TO"));
  }

  /// "criticised the plan as absurd", "blamed him for the deaths", "demanded an answer": all that
  /// follows. What is told through a judgement alone is not its object but what is said of it.
  private static Optional<Content> object(Sentence sentence, Token cue, SpeechCue entry) {
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
          case requested, promised, believed, denied -> true;
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

  private static boolean hasMarker(Sentence sentence, int head, Set<String> words) {
    return sentence.children(head).stream()
        .anyMatch(d ->
            (d.is("case") || d.is("mark")) && words.contains(sentence.token(d.dependent()).lemma()));
  }

  /// "considered unfair".
  private static Optional<Content> predicate(Sentence sentence, Token cue) {
    return sentence.children(cue.index()).stream()
        .filter(d -> d.is("xcomp") && d.dependent() > cue.index())
        .map(d -> withSubject(sentence, cue, d.dependent()))
        .findFirst();
  }

  /// "The plan was called absurd": with what it is said of.
  private static Content withSubject(Sentence sentence, Token cue, int predicate) {
    BitSet words = sentence.below(predicate);
    BitSet told = (BitSet) words.clone();
    sentence.children(cue.index()).stream()
        .filter(d -> d.is("nsubj:pass"))
        .forEach(d -> words.or(sentence.below(d.dependent())));
    return new Content(predicate, words, told);
  }

  /// "called for talks", "described it as absurd", "ruled out talks", "agreed that".
  private static Optional<Content> suffixed(Sentence sentence, Token cue, SpeechCue entry) {
    if (entry.suffix().equals("that")) {
      return clause(sentence, cue);
    }
    for (int last : suffixes(sentence, cue, entry.suffix())) {
      Optional<Content> found = after(sentence, cue, entry, last);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Content> after(
      Sentence sentence, Token cue, SpeechCue entry, int last) {
    Dependency up = sentence.up(last);
    if (up.governor() == cue.index()) {
      return Optional.<Content>empty()
          .or(() -> entry.takesClause() ? clause(sentence, cue) : Optional.empty())
          .or(() -> entry.takesInfinitive() ? infinitive(sentence, cue, entry) : Optional.empty())
          .or(() -> entry.takesObject() ? object(sentence, cue, entry) : Optional.empty());
    }
    Dependency over = sentence.up(up.governor());
    boolean own =
        over.governor() == cue.index()
            || (over.governor() > cue.index()
                && sentence.up(over.governor()).governor() == cue.index()
                && sentence.up(over.governor()).is("obj"));
    if (!own || up.governor() < last || !entry.takesObject()) {
      return Optional.empty();
    }
    Content phrase = Content.below(sentence, up.governor()).from(last + 1);
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
        .filter(content -> content.tokens().get(content.head()));
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
