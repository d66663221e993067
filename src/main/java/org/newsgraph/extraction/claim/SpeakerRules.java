package org.newsgraph.extraction.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.SpeechCue;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.MentionKind;

/// Who says it, and to whom.
final class SpeakerRules {
  private static final Set<String> PLURAL = Set.of("they", "we");

  /// What is no one's name: "tweeted minutes later to declare".
  private static final Set<String> TIME = Set.of("DATE", "TIME", "DURATION", "SET");

  private final Entities entities;
  private final Subjects subjects;

  SpeakerRules(Entities entities) {
    this.entities = entities;
    this.subjects = new Subjects(entities);
  }

  /// Gives a claim the subject of its verb, or the agent of its passive.
  void speakers(ClaimNode claim, Sentence sentence, Token cue) {
    List<Token> found = subjects(sentence, cue);
    List<Token> named =
        found.isEmpty() && !Subjects.isPassive(sentence, cue)
            ? Subjects.beside(sentence, cue).map(List::of).orElse(List.of())
            : found;
    for (Token subject : named) {
      if (TIME.contains(subject.ner())) {
        continue;
      }
      relative(sentence, cue, subject).ifPresent(claim::speakerSpan);
      speakerWithOthers(claim, sentence, subject);
    }
  }

  /// The words that name who says it.
  List<Token> subjects(Sentence sentence, Token cue) {
    return subjects.of(sentence, cue);
  }

  /// Makes the entity that a word names the speaker.
  void speaker(ClaimNode claim, Sentence sentence, Token token) {
    claim.speakerSpan(phrase(sentence, token));
    entities
        .namedBeside(Word.of(sentence, token))
        .or(() -> personAfter(sentence, token))
        .or(() -> entities.phrase(Word.of(sentence, token)))
        .ifPresent(entity -> claim.speaker(entity, token.span()));
  }

  /// With those who are named beside it: "according to Torres and the police".
  void speakerWithOthers(ClaimNode claim, Sentence sentence, Token token) {
    speaker(claim, sentence, token);
    sentence.children(token.index()).stream()
        .filter(d -> d.is("conj"))
        .map(d -> sentence.token(d.dependent()))
        .filter(other -> isAnother(claim, sentence, other))
        .forEach(other -> speaker(claim, sentence, other));
  }

  /// "Torres and the police", but not "its ally and partner", who is one.
  private boolean isAnother(ClaimNode claim, Sentence sentence, Token other) {
    boolean apart =
        other.isProperNoun() || other.isPlural() || sentence.has(other.index(), "det", "nmod:poss");
    boolean things = claim.speakers().stream().noneMatch(EntityNode::isAnimate);
    return other.isNoun()
        && apart
        && entities
            .phrase(Word.of(sentence, other))
            .filter(entity -> things || entity.isAnimate())
            .isPresent();
  }

  /// The name or noun with what stands before it.
  private Span phrase(Sentence sentence, Token head) {
    int first = head.index();
    for (Dependency d : sentence.children(head.index())) {
      boolean part = !d.is("acl") && !d.is("appos") && !d.is("conj") && !d.is("punct");
      if (part && d.dependent() < first) {
        first = sentence.below(d.dependent()).nextSetBit(1);
      }
    }
    return sentence.span(first, head.index());
  }

  /// "the bank, which said": the place of the speaker reaches to the pronoun beside the verb.
  private static Optional<Span> relative(Sentence sentence, Token cue, Token subject) {
    return sentence.children(cue.index()).stream()
        .filter(d -> d.is("nsubj") && sentence.token(d.dependent()).tag().startsWith("W"))
        .filter(d -> d.dependent() > subject.index())
        .map(d -> sentence.span(subject.index(), d.dependent()))
        .findFirst();
  }

  /// "EU envoy to the WTO Ana Torres said": the name between the post and the verb, wherever the
  /// parser puts it.
  private Optional<EntityNode> personAfter(Sentence sentence, Token post) {
    if (!post.isNoun() || post.isProperNoun()) {
      return Optional.empty();
    }
    return sentence.below(post.index()).stream()
        .filter(index -> index > post.index() && sentence.token(index).isProperNoun())
        .mapToObj(index -> entities.at(new Word(sentence.index(), index)))
        .flatMap(Optional::stream)
        .filter(entity -> entity.type() == EntityType.Person && entity.isNamed())
        .findFirst();
  }

  void addressees(ClaimNode claim, Sentence sentence, Token cue, SpeechCue entry) {
    for (Dependency d : sentence.dependents(cue.index())) {
      String slot = d.is("obj") || d.is("iobj") ? d.relation() : d.is("obl") ? d.subtype() : "";
      boolean addressed =
          entry.frame().role(slot).filter(role -> role.name().equals("recipient")).isPresent()
              && !slot.equals("with");
      if (addressed) {
        entities
            .phrase(new Word(sentence.index(), d.dependent()))
            .filter(EntityNode::isAnimate)
            .ifPresent(claim.addressees()::add);
      }
    }
  }

  /// "Chad says they are willing", "She said they have no plans": they are the speaker, or those
  /// for whom he speaks.
  void plural(ClaimNode claim, Sentence sentence, List<Token> words) {
    claim.speakers().stream()
        .findFirst()
        .map(speaker -> speaker.type() == EntityType.Person ? group(speaker) : Optional.of(speaker))
        .flatMap(found -> found)
        .ifPresent(who ->
            words.stream()
                .filter(t -> PLURAL.contains(t.lower()))
                .filter(t -> entities.at(Word.of(sentence, t)).isEmpty())
                .forEach(
                    t -> entities.add(who, sentence, t.index(), t.index(), MentionKind.pronoun)));
  }

  private static Optional<EntityNode> group(EntityNode speaker) {
    return speaker.affiliation().stream()
        .filter(e -> e.type() == EntityType.Organization || e.type() == EntityType.Country)
        .findFirst();
  }
}
