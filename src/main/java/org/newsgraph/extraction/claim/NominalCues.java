package org.newsgraph.extraction.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.SpeechCue;
import org.newsgraph.extraction.lexicon.SpeechLexicon;
import org.newsgraph.extraction.lexicon.Stance;

/// Nouns and adjectives that introduce what somebody says or thinks: "his claim that they left",
/// "plans to leave", "She is confident that".
final class NominalCues {
  private final SpeechLexicon speech;
  private final SpeakerRules speakers;

  NominalCues(SpeechLexicon speech, SpeakerRules speakers) {
    this.speech = speech;
    this.speakers = speakers;
  }

  /// What the word introduces, if it is such a word and somebody is named whose word it is.
  Optional<Cued> find(Sentence sentence, Token token) {
    if (token.isNoun()) {
      return found(sentence, token, speech.noun(token.lemma().toLowerCase(Locale.ROOT)))
          .flatMap(cued -> speaker(sentence, token, cued.content()).map(who -> by(cued, who)));
    }
    if (token.tag().startsWith("JJ")) {
      return found(sentence, token, speech.adjective(token.lemma()))
          .flatMap(cued -> sentence.dependent(token.index(), "nsubj").map(who -> by(cued, who)));
    }
    return Optional.empty();
  }

  private static Cued by(Cued cued, Token who) {
    return new Cued(cued.cue(), cued.entry(), cued.content(), Optional.of(who));
  }

  private static Optional<Cued> found(Sentence sentence, Token token, List<SpeechCue> entries) {
    return entries.stream()
        .flatMap(entry ->
            content(sentence, token, entry)
                .map(content -> new Cued(token, entry, content, Optional.empty()))
                .stream())
        .findFirst();
  }

  private static Optional<Content> content(Sentence sentence, Token cue, SpeechCue entry) {
    for (Dependency d : sentence.children(cue.index())) {
      boolean clause =
          d.is("ccomp")
              || d.is("xcomp")
              || (d.is("acl")
                  && !d.is("acl:relcl")
                  && sentence.hasChild(d.dependent(), Set.of("that"), "mark", "case"))
              || ((d.is("acl") || d.is("advcl"))
                  && sentence.hasChild(d.dependent(), Set.of("to"), "mark", "case"))
              || (d.is("dep") && sentence.hasChild(d.dependent(), Set.of("that"), "mark", "case"));
      boolean phrase =
          !entry.suffix().isEmpty()
              && (d.is("nmod") || d.is("obl") || d.is("acl") || d.is("advcl"))
              && !sentence.token(d.dependent()).ner().matches("DATE|TIME")
              && sentence.hasChild(d.dependent(), Set.of(entry.suffix()), "mark", "case");
      if (d.dependent() > cue.index() && (phrase || (entry.suffix().isEmpty() && clause))) {
        Content content = Content.below(sentence, d.dependent());
        int first = content.tokens().nextSetBit(1);
        return Optional.of(phrase ? content.from(first + 1) : content)
            .filter(c -> c.tokens().get(c.head()))
            .map(c -> phrase && entry.stance() == Stance.judged ? known(c) : c);
      }
    }
    return Optional.empty();
  }

  /// "critical of the decision to leave": what is judged is told by the article.
  private static Content known(Content content) {
    return new Content(content.head(), content.tokens(), new BitSet());
  }

  /// Whose noun it is: "his claim", "the claim by him", "he made the claim", "she is a critic of".
  private Optional<Token> speaker(Sentence sentence, Token noun, Content content) {
    Dependency up = sentence.up(noun.index());
    boolean object = (up.is("obj") || up.is("obl")) && sentence.token(up.governor()).isVerb();
    return Stream.of(
            sentence.dependents(
                noun.index(), "nmod:poss", "nmod:by", "nmod:from", "nmod:among", "nsubj"),
            object ? speakers.subjects(sentence, sentence.token(up.governor())) : List.<Token>of(),
            sentence.dependents(noun.index(), "nmod:of"))
        .flatMap(List::stream)
        .filter(who -> !content.tokens().get(who.index()))
        .findFirst();
  }
}
