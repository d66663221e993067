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
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.SpeechCue;
import org.newsgraph.extraction.lexicon.SpeechLexicon;
import org.newsgraph.extraction.lexicon.Stance;
import org.newsgraph.fact.ClaimType;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.EventType;

/// Finds claims by their cues: quotations with the verb beside them, verbs with a clause, an
/// infinitive, an "as" or an object, nouns and adjectives with what they are about, "according to".
/// Events are no matter here; that claims may stand before them lets pronouns in what is said find
/// the speaker.
public final class ClaimRules {
  private final Reading reading;
  private final Entities entities;
  private final SpeechLexicon speech;
  private final Quotes quotes;
  private final Places places;
  private final ClaimMaker maker;
  private final SpeakerRules speakers;
  private final Claims claims = new Claims();

  public ClaimRules(Reading reading, Entities entities, SpeechLexicon speech) {
    this.reading = reading;
    this.entities = entities;
    this.speech = speech;
    this.quotes = new Quotes(reading.article().article().text());
    this.places = new Places(reading);
    this.maker = new ClaimMaker(speech, quotes);
    this.speakers = new SpeakerRules(entities);
  }

  /// The claims of the article.
  public Claims find() {
    new SignedPosts(reading, places).find(speakers).forEach(claims::add);
    new SignedQuotes(reading, quotes, places).find(speakers).forEach(claims::add);
    Set<Word> used = new QuotedSpeech(reading, speech, quotes, places, speakers).find(claims);
    NominalCues nominal = new NominalCues(speech, speakers);
    Attributions attributions = new Attributions(speech);
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        Word word = Word.of(sentence, token);
        if (token.isVerb() && !used.contains(word)) {
          verb(sentence, token);
        } else {
          nominal.find(sentence, token).ifPresent(found -> add(sentence, token, found));
        }
      }
      attributions.find(sentence).forEach(found -> add(sentence, found.cue(), found));
    }
    new HeadlineClaims(reading, places).find(speakers).forEach(claims::add);
    new LooseQuotes(reading, quotes, places, claims, speakers).attribute();
    new Nesting(claims).nest();
    return claims;
  }

  private void add(Sentence sentence, Token cue, Cued found) {
    maker
        .make(sentence, cue, found.entry(), found.content())
        .ifPresent(claim -> {
          found
              .speaker()
              .ifPresent(speaker -> speakers.speakerWithOthers(claim, sentence, speaker));
          if (claim.speakerSpan().isPresent()) {
            claims.add(claim);
          }
        });
  }

  private void verb(Sentence sentence, Token cue) {
    for (SpeechCue entry : speech.verb(cue.lemma())) {
      Optional<ClaimNode> made =
          ContentFinder.find(sentence, cue, entry)
              .map(content -> withoutMedium(sentence, cue, content))
              .filter(content -> !isPronounAlone(sentence, content))
              .flatMap(content -> maker.make(sentence, cue, entry, content));
      if (made.isPresent()) {
        complete(made.get(), sentence, cue, entry);
        return;
      }
    }
    speech.verb(cue.lemma()).stream()
        .filter(SpeechCue::takesQuotation)
        .reduce((first, second) -> second)
        .ifPresent(entry ->
            quoteBeside(cue)
                .ifPresent(quote ->
                    complete(
                        new ClaimNode(
                            ClaimType.Quotation,
                            entry.stance(),
                            cue.lemma(),
                            Optional.of(cue.span()),
                            List.of(quote)),
                        sentence,
                        cue,
                        entry)));
  }

  /// `chanted "Peace now"`.
  private Optional<Span> quoteBeside(Token cue) {
    return quotes
        .after(cue.span().end())
        .filter(quote -> quote.begin() <= cue.span().end() + 2)
        .filter(quote -> places.skip(cue.span().end()) >= quote.begin());
  }

  private void complete(ClaimNode claim, Sentence sentence, Token cue, SpeechCue entry) {
    speakers.speakers(claim, sentence, cue);
    boolean nobody = claim.speakerSpan().isEmpty();
    if (nobody && (!Subjects.isPassive(sentence, cue) || isFound(sentence, cue, entry))) {
      return;
    }
    if (isForce(claim, entry)) {
      return;
    }
    speakers.addressees(claim, sentence, cue, entry);
    claim
        .pieces()
        .forEach(piece ->
            places
                .in(piece)
                .forEach(word ->
                    speakers.plural(claim, reading.sentence(word), List.of(reading.token(word)))));
    about(claim, sentence, cue, entry);
    claims.add(claim);
    goingOn(claim, sentence, cue, entry);
  }

  /// "was found clinging to a tree", "was seen alive": what nobody asserts.
  private static boolean isFound(Sentence sentence, Token cue, SpeechCue entry) {
    return entry.stance() == Stance.known && !sentence.has(cue.index(), "ccomp", "csubj");
  }

  /// "Rain threatens to flood the road": no one who could threaten.
  private static boolean isForce(ClaimNode claim, SpeechCue entry) {
    return entry.event().filter(type -> type == EventType.Threat).isPresent()
        && !claim.speakers().isEmpty()
        && claim.speakers().stream().allMatch(speaker -> speaker.type() == EntityType.Thing);
  }

  /// "which it called": what is said stands elsewhere.
  private static boolean isPronounAlone(Sentence sentence, Content content) {
    return content.tokens().cardinality() == 1
        && !sentence.token(content.head()).tag().matches("NNP.*|JJ.*");
  }

  /// "said they would pay … in a letter to the bank": the letter is where it is said, though it
  /// stands at the end.
  private Content withoutMedium(Sentence sentence, Token cue, Content content) {
    return Medium.of(speech, sentence, cue.index())
        .filter(medium -> content.tokens().get(medium.index()) && medium.index() != content.head())
        .filter(medium -> Medium.isNew(sentence, medium))
        .flatMap(medium -> Medium.preposition(sentence, medium))
        .map(preposition -> content.before(preposition.index()))
        .filter(cut -> cut.tokens().get(cut.head()))
        .orElse(content);
  }

  /// "Torres warned …, and if …, Chile leaves …": what is threatened on goes on being said.
  private void goingOn(ClaimNode claim, Sentence sentence, Token cue, SpeechCue entry) {
    sentence.children(cue.index()).stream()
        .filter(d ->
            d.is("conj")
                && sentence.token(d.dependent()).isVerb()
                && sentence.has(d.dependent(), "nsubj"))
        .filter(d ->
            sentence.children(d.dependent()).stream().anyMatch(c -> isConditional(sentence, c)))
        .map(d -> Content.below(sentence, d.dependent()))
        .forEach(content ->
            Content.span(sentence, content.tokens())
                .ifPresent(span -> {
                  ClaimNode more =
                      new ClaimNode(
                          ClaimType.Claim,
                          entry.stance(),
                          cue.lemma(),
                          claim.cueSpan(),
                          List.of(span));
                  more.speakersOf(claim);
                  more.addressees().addAll(claim.addressees());
                  more.root(new Word(sentence.index(), content.head()));
                  claims.add(more);
                }));
  }

  private static boolean isConditional(Sentence sentence, Dependency d) {
    return d.is("advcl") && sentence.hasChild(d.dependent(), Set.of("if"), "mark");
  }

  /// A judgement is about the object of the verb, or the subject of its passive.
  private void about(ClaimNode claim, Sentence sentence, Token cue, SpeechCue entry) {
    boolean judged = entry.stance() == Stance.judged || entry.stance() == Stance.blamed;
    if (!judged) {
      return;
    }
    boolean participle = sentence.up(cue.index()).is("acl");
    List<Token> objects =
        participle
            ? List.of(sentence.token(sentence.up(cue.index()).governor()))
            : sentence.has(cue.index(), "nsubj:pass")
                ? sentence.dependents(cue.index(), "nsubj:pass")
                : sentence.dependents(cue.index(), "obj");
    objects.forEach(
        object -> entities.at(Word.of(sentence, object)).ifPresent(claim.aboutEntities()::add));
  }
}
