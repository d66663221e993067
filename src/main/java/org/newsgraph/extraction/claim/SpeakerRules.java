package org.newsgraph.extraction.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
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

  private final Entities entities;

  SpeakerRules(Entities entities) {
    this.entities = entities;
  }

  void speakers(ClaimNode claim, Sentence sentence, Token cue) {
    boolean passive =
        sentence.has(cue.index(), "nsubj:pass", "aux:pass") || isBareParticiple(sentence, cue);
    List<Token> subjects =
        passive ? sentence.dependents(cue.index(), "obl:agent", "obl:by") : subjects(sentence, cue);
    subjects.forEach(subject -> speaker(claim, sentence, subject));
  }

  private static boolean isBareParticiple(Sentence sentence, Token cue) {
    Dependency up = sentence.up(cue.index());
    return cue.tag().equals("VBN") && (up.is("acl") || up.is("amod"));
  }

  private static List<Token> subjects(Sentence sentence, Token cue) {
    List<Token> own = sentence.dependents(cue.index(), "nsubj");
    if (!own.isEmpty()) {
      return own;
    }
    Dependency up = sentence.up(cue.index());
    boolean shared = up.governor() > 0 && (up.is("conj") || up.is("xcomp") || up.is("advcl"));
    return shared ? sentence.dependents(up.governor(), "nsubj") : List.of();
  }

  void speaker(ClaimNode claim, Sentence sentence, Token token) {
    entities
        .namedBeside(new Word(sentence.index(), token.index()))
        .or(() -> personAfter(sentence, token))
        .or(() -> entities.phrase(new Word(sentence.index(), token.index())))
        .ifPresent(entity -> claim.speaker(entity, token.span()));
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
  void plural(ClaimNode claim, Sentence sentence, Content content) {
    claim.speakers().stream()
        .findFirst()
        .map(speaker -> speaker.type() == EntityType.Person ? group(speaker) : Optional.of(speaker))
        .flatMap(found -> found)
        .ifPresent(who ->
            content.tokens().stream()
                .mapToObj(sentence::token)
                .filter(t -> PLURAL.contains(t.word().toLowerCase(Locale.ROOT)))
                .filter(t -> entities.at(new Word(sentence.index(), t.index())).isEmpty())
                .forEach(
                    t -> entities.add(who, sentence, t.index(), t.index(), MentionKind.pronoun)));
  }

  private static Optional<EntityNode> group(EntityNode speaker) {
    return speaker.affiliation().stream()
        .filter(e -> e.type() == EntityType.Organization || e.type() == EntityType.Country)
        .findFirst();
  }
}
