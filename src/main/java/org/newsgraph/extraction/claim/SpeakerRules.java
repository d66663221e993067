package org.newsgraph.extraction.claim;

import java.util.List;
import java.util.Locale;
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
  private static final int FARTHEST = 4;

  private final Entities entities;

  SpeakerRules(Entities entities) {
    this.entities = entities;
  }

  /// Gives a claim the subject of its verb, or the agent of its passive.
  void speakers(ClaimNode claim, Sentence sentence, Token cue) {
    List<Token> found = subjects(sentence, cue);
    List<Token> named =
        found.isEmpty() && !isPassive(sentence, cue)
            ? beside(sentence, cue).map(List::of).orElse(List.of())
            : found;
    for (Token subject : named) {
      relative(sentence, cue, subject).ifPresent(claim::speakerSpan);
      speaker(claim, sentence, subject);
    }
  }

  /// The words that name who says it.
  List<Token> subjects(Sentence sentence, Token cue) {
    return isPassive(sentence, cue)
        ? sentence.dependents(cue.index(), "obl:agent", "obl:by")
        : active(sentence, cue);
  }

  private List<Token> active(Sentence sentence, Token cue) {
    List<Token> found = subjects(sentence, cue.index(), FARTHEST);
    if (!found.isEmpty() || !cue.tag().equals("VBG")) {
      return found;
    }
    // A participle that the parser ties to nothing is the main subject's.
    return sentence.above(cue.index()).stream()
        .map(index -> sentence.dependents(index, "nsubj"))
        .filter(subjects -> !subjects.isEmpty())
        .findFirst()
        .map(subjects -> subjects.subList(0, 1))
        .orElse(List.of());
  }

  /// The noun right before the cue, or the first after it, where the grammar gives it no subject.
  static Optional<Token> beside(Sentence sentence, Token cue) {
    if (cue.index() > 1 && isNominal(sentence.token(cue.index() - 1))) {
      return Optional.of(sentence.token(cue.index() - 1));
    }
    boolean inverted =
        cue.index() == 1 || !Character.isLetterOrDigit(sentence.token(cue.index() - 1).word().codePointAt(0));
    for (int i = cue.index() + 1; inverted && i <= sentence.tokens().size(); i++) {
      boolean last = i == sentence.tokens().size() || !isNominal(sentence.token(i + 1));
      boolean owner = !last || sentence.token(Math.min(i + 1, sentence.tokens().size())).tag().equals("POS");
      if (isNominal(sentence.token(i)) && last && !owner) {
        return Optional.of(sentence.token(i));
      }
      if (!sentence.token(i).tag().matches("NN.*|PRP.*|DT|JJ.*|CD|POS")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isNominal(Token token) {
    return token.isNoun() || token.tag().equals("PRP");
  }

  static boolean isPassive(Sentence sentence, Token cue) {
    Dependency up = sentence.up(cue.index());
    boolean bareParticiple = cue.tag().equals("VBN") && (up.is("acl") || up.is("amod"));
    return sentence.has(cue.index(), "nsubj:pass", "aux:pass")
        || (bareParticiple && !up.is("acl:relcl"));
  }

  /// The verb's own subject, or that of the verb which it depends on or stands beside.
  private List<Token> subjects(Sentence sentence, int verb, int steps) {
    List<Token> own =
        sentence.dependents(verb, "nsubj").stream()
            .filter(token -> !token.tag().startsWith("W"))
            .toList();
    if (!own.isEmpty()) {
      return own.subList(0, 1);
    }
    Dependency up = sentence.up(verb);
    if (steps == 0 || up.governor() == 0) {
      return List.of();
    }
    if (up.is("acl") && sentence.token(up.governor()).tag().matches("NN.*|CD|DT|PRP")) {
      return ofNoun(sentence, sentence.token(verb), up.governor(), steps);
    }
    boolean shared =
        up.is("conj") || up.is("xcomp") || up.is("advcl") || up.is("dep") || up.is("parataxis");
    return shared ? subjects(sentence, up.governor(), steps - 1) : List.of();
  }

  /// "officials saying", "a letter saying"; but "sent a letter urging", "met to discuss": who did it.
  private List<Token> ofNoun(Sentence sentence, Token verb, int noun, int steps) {
    Dependency up = sentence.up(noun);
    boolean thing =
        entities
            .at(new Word(sentence.index(), noun))
            .filter(entity -> entity.isAnimate())
            .isEmpty();
    boolean infinitive = verb.tag().equals("VB");
    boolean made = thing && up.is("obj") && up.governor() > 0;
    List<Token> makers =
        made || infinitive
            ? sentence.above(noun).stream()
                .limit(2)
                .filter(index -> sentence.token(index).isVerb())
                .findFirst()
                .map(index -> subjects(sentence, index, steps - 1))
                .orElse(List.of())
            : List.of();
    return makers.isEmpty() ? List.of(sentence.token(noun)) : makers;
  }

  /// Makes the entity that a word names the speaker.
  void speaker(ClaimNode claim, Sentence sentence, Token token) {
    claim.speakerSpan(phrase(sentence, token));
    entities
        .namedBeside(new Word(sentence.index(), token.index()))
        .or(() -> personAfter(sentence, token))
        .or(() -> entities.phrase(new Word(sentence.index(), token.index())))
        .ifPresent(entity -> claim.speaker(entity, token.span()));
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
        .ifPresent(who -> words.stream()
            .filter(t -> PLURAL.contains(t.word().toLowerCase(Locale.ROOT)))
            .filter(t -> entities.at(new Word(sentence.index(), t.index())).isEmpty())
            .forEach(t -> entities.add(who, sentence, t.index(), t.index(), MentionKind.pronoun)));
  }

  private static Optional<EntityNode> group(EntityNode speaker) {
    return speaker.affiliation().stream()
        .filter(e -> e.type() == EntityType.Organization || e.type() == EntityType.Country)
        .findFirst();
  }
}
