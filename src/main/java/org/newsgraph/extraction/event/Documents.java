package org.newsgraph.extraction.event;

import java.util.HashSet;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.EventType;

/// Tells a document as a thing ("the letter was found") from the event of its being sent or issued:
/// it names one where the text says whose it is, to whom or about what, where a verb issues it,
/// where it speaks ("a statement said"), or where it was one before.
///
/// It remembers the documents of one article; sentences are to be asked about in their order.
final class Documents {
  private static final Set<String> TELLING =
      Set.of("nmod:poss", "nmod:from", "nmod:to", "nmod:by", "nmod:about", "nmod:on", "nmod:of");

  /// Works that are events by nature.
  private static final Set<String> SPOKEN = Set.of("interview", "speech");

  private final NounTypes nouns;
  private final Set<Span> cues;
  private final Set<String> sent = new HashSet<>();

  /// @param cues where the cues of claims stand
  Documents(NounTypes nouns, Set<Span> cues) {
    this.nouns = nouns;
    this.cues = cues;
  }

  /// Whether the noun of a trigger names a document only, and no event.
  boolean isThing(Sentence sentence, Trigger trigger) {
    Token noun = sentence.token(trigger.word().token());
    boolean document =
        trigger.form() == Trigger.Form.noun
            && trigger.type() == EventType.Statement
            && !SPOKEN.contains(noun.lemma())
            && nouns.type(noun.lemma()).filter(type -> type == EntityType.CreativeWork).isPresent();
    if (!document) {
      return false;
    }
    boolean told =
        trigger.support().isPresent()
            || speaks(sentence, noun)
            || sentence.dependents(noun.index()).stream()
                .anyMatch(d -> TELLING.contains(d.relation()));
    boolean known = sent.contains(noun.lemma()) && Definiteness.of(sentence, noun.index());
    if (told) {
      sent.add(noun.lemma());
    }
    return !told && !known;
  }

  /// "the letter says", "according to the letter".
  private boolean speaks(Sentence sentence, Token noun) {
    Dependency up = sentence.up(noun.index());
    boolean subject = up.is("nsubj") && cues.contains(sentence.token(up.governor()).span());
    return subject
        || sentence.children(noun.index()).stream()
            .anyMatch(d -> d.is("case") && cues.contains(sentence.token(d.dependent()).span()));
  }
}
