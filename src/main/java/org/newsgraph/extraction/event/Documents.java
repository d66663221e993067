package org.newsgraph.extraction.event;

import java.util.HashSet;
import java.util.Set;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.EventType;

/// Tells a document as a thing ("the letter was found") from the event of its being sent or issued:
/// it names one where the text says whose it is, to whom or about what, where a verb issues it, or
/// where it was one before.
///
/// It remembers the documents of one article; sentences are to be asked about in their order.
final class Documents {
  private static final Set<String> TELLING =
      Set.of("nmod:poss", "nmod:from", "nmod:to", "nmod:by", "nmod:about", "nmod:on", "nmod:of");

  private final NounTypes nouns;
  private final Set<String> sent = new HashSet<>();

  Documents(NounTypes nouns) {
    this.nouns = nouns;
  }

  /// Whether the noun of a trigger names a document only, and no event.
  boolean isThing(Sentence sentence, Trigger trigger) {
    Token noun = sentence.token(trigger.word().token());
    boolean document =
        trigger.form() == Trigger.Form.noun
            && trigger.type() == EventType.Statement
            && nouns.type(noun.lemma()).filter(type -> type == EntityType.CreativeWork).isPresent();
    if (!document) {
      return false;
    }
    boolean told =
        trigger.support().isPresent()
            || sentence.dependents(noun.index()).stream()
                .anyMatch(d -> TELLING.contains(d.relation()));
    boolean known = sent.contains(noun.lemma()) && Definiteness.of(sentence, noun.index());
    if (told) {
      sent.add(noun.lemma());
    }
    return !told && !known;
  }
}
