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

/// Finds claims by their cues: verbs with a clause, an infinitive, an "as" or a quotation, and
/// "according to". Events are no matter here; that claims may stand before them lets pronouns in
/// what is said find the speaker.
public final class ClaimRules {
  private static final Set<Stance> NEED_SPEAKER =
      Set.of(Stance.known, Stance.believed, Stance.asked, Stance.promised, Stance.requested);
  private static final double VERBATIM = 0.9;

  private final Reading reading;
  private final Entities entities;
  private final SpeechLexicon speech;
  private final List<Span> quotes;
  private final ContentFinder contents;
  private final SpeakerRules speakers;
  private final Claims claims = new Claims();

  public ClaimRules(Reading reading, Entities entities, SpeechLexicon speech) {
    this.reading = reading;
    this.entities = entities;
    this.speech = speech;
    this.quotes = QuoteSpans.find(reading.article().article().text());
    this.contents = new ContentFinder(quotes);
    this.speakers = new SpeakerRules(entities);
  }

  /// The claims of the article.
  public Claims find() {
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.isVerb()) {
          cue(sentence, token);
        }
      }
      sentence.graph().forEach(d -> accordingTo(sentence, d));
    }
    new LooseQuotes(reading, entities, speech, quotes, claims).attribute();
    nest();
    return claims;
  }

  private void cue(Sentence sentence, Token cue) {
    for (SpeechCue entry : speech.verb(cue.lemma())) {
      boolean suffix = entry.suffix().isEmpty() || hasSuffix(sentence, cue, entry.suffix());
      Optional<Content> content =
          suffix
              ? contents
                  .find(sentence, cue, entry)
                  .map(found -> withoutMedium(sentence, cue, found))
              : Optional.empty();
      Optional<Span> span =
          content
              .filter(c -> !isPronounAlone(sentence, c))
              .flatMap(c -> c.span(sentence))
              .filter(s -> !s.contains(cue.span()));
      if (content.isPresent() && span.isPresent()) {
        make(sentence, cue, entry, content.get(), span.get());
        return;
      }
    }
  }

  /// "which it called": what is said stands elsewhere.
  private static boolean isPronounAlone(Sentence sentence, Content content) {
    return content.tokens().cardinality() == 1
        && sentence.token(content.head()).tag().matches("WDT|WP|PRP|DT");
  }

  /// "said they would pay … in a letter to the bank": the letter is where it is said, though it
  /// stands at the end.
  private static Content withoutMedium(Sentence sentence, Token cue, Content content) {
    return Medium.of(sentence, cue.index())
        .filter(medium -> content.tokens().get(medium.index()) && medium.index() != content.head())
        .flatMap(medium -> Medium.preposition(sentence, medium))
        .map(preposition -> content.before(preposition.index()))
        .filter(cut -> cut.tokens().get(cut.head()))
        .orElse(content);
  }

  private static boolean hasSuffix(Sentence sentence, Token cue, String suffix) {
    return sentence.below(cue.index()).stream()
        .filter(index -> index > cue.index())
        .anyMatch(index -> sentence.token(index).lemma().equals(suffix));
  }

  private void make(Sentence sentence, Token cue, SpeechCue entry, Content content, Span span) {
    Span whole = withQuoteAround(span);
    ClaimNode claim =
        new ClaimNode(
            type(whole), entry.stance(), cue.lemma(), Optional.of(cue.span()), verbatim(whole));
    speakers.speakers(claim, sentence, cue);
    if (claim.speakers().isEmpty() && NEED_SPEAKER.contains(entry.stance())) {
      return;
    }
    speakers.addressees(claim, sentence, cue, entry);
    speakers.plural(claim, sentence, content);
    claim.root(new Word(sentence.index(), content.head()));
    about(claim, sentence, cue, entry);
    claims.add(claim);
    quotedParts(claim);
    goingOn(claim, sentence, cue, entry);
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
            content
                .span(sentence)
                .ifPresent(span -> {
                  ClaimNode more =
                      new ClaimNode(
                          ClaimType.Claim, entry.stance(), cue.lemma(), claim.cueSpan(), span);
                  claim
                      .speakerSpan()
                      .ifPresent(
                          s -> claim.speakers().forEach(speaker -> more.speaker(speaker, s)));
                  more.addressees().addAll(claim.addressees());
                  more.root(new Word(sentence.index(), content.head()));
                  claims.add(more);
                }));
  }

  private static boolean isConditional(Sentence sentence, Dependency d) {
    return d.is("advcl")
        && sentence.children(d.dependent()).stream()
            .anyMatch(m -> m.is("mark") && sentence.token(m.dependent()).lemma().equals("if"));
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
    objects.forEach(object ->
        entities
            .at(new Word(sentence.index(), object.index()))
            .ifPresent(claim.aboutEntities()::add));
  }

  private void accordingTo(Sentence sentence, Dependency d) {
    boolean phrase =
        (d.is("obl") || d.is("nmod") || d.is("advcl"))
            && speech.isAttribution(d.subtype().replace(' ', '_'));
    if (!phrase || d.governor() == 0) {
      return;
    }
    int clause = clause(sentence, d.governor());
    Content content = Content.without(sentence, clause, d.dependent());
    content
        .span(sentence)
        .ifPresent(span -> {
          ClaimNode claim =
              new ClaimNode(
                  type(span),
                  Stance.asserted,
                  "according to",
                  Optional.of(cueSpan(sentence, d)),
                  verbatim(span));
          speakers.speaker(claim, sentence, sentence.token(d.dependent()));
          claim.root(new Word(sentence.index(), clause));
          claims.add(claim);
          quotedParts(claim);
        });
  }

  /// The verb of the clause in which a word stands.
  private static int clause(Sentence sentence, int word) {
    if (sentence.token(word).isVerb()) {
      return word;
    }
    return sentence.above(word).stream()
        .filter(index -> sentence.token(index).isVerb())
        .findFirst()
        .orElse(word);
  }

  private static Span cueSpan(Sentence sentence, Dependency d) {
    return sentence.children(d.dependent()).stream()
        .filter(c -> c.is("case"))
        .map(c -> sentence.token(c.dependent()).span())
        .findFirst()
        .orElseGet(() -> sentence.token(d.dependent()).span());
  }

  /// The quotation in which a content stands, where it is nearly all of it.
  private Span withQuoteAround(Span span) {
    return quotes.stream()
        .filter(quote ->
            quote.overlaps(span)
                && share(quote, span) >= VERBATIM
                && share(span, quote) >= VERBATIM)
        .findFirst()
        .orElse(span);
  }

  private ClaimType type(Span span) {
    return quotes.stream().anyMatch(quote -> quote.overlaps(span) && share(quote, span) >= VERBATIM)
        ? ClaimType.Quotation
        : ClaimType.Claim;
  }

  private Span verbatim(Span span) {
    return quotes.stream()
        .filter(quote -> quote.overlaps(span) && share(quote, span) >= VERBATIM)
        .findFirst()
        .map(quote ->
            quote.contains(span)
                ? span
                : new Span(
                    Math.max(quote.begin(), span.begin()), Math.min(quote.end(), span.end())))
        .orElse(span);
  }

  /// How much of the second lies in the first.
  private static double share(Span first, Span second) {
    int common = Math.min(first.end(), second.end()) - Math.max(first.begin(), second.begin());
    return (double) Math.max(0, common) / (second.end() - second.begin());
  }

  /// What is quoted within a claim told in the article's words is a quotation of its own.
  private void quotedParts(ClaimNode claim) {
    if (claim.type() == ClaimType.Quotation) {
      return;
    }
    for (Span quote : quotes) {
      boolean inside =
          claim.content().contains(quote)
              || (quote.overlaps(claim.content()) && share(claim.content(), quote) > 0.8);
      if (inside) {
        ClaimNode part =
            new ClaimNode(ClaimType.Quotation, claim.stance(), claim.cue(), claim.cueSpan(), quote);
        claim
            .speakerSpan()
            .ifPresent(span -> claim.speakers().forEach(speaker -> part.speaker(speaker, span)));
        part.addressees().addAll(claim.addressees());
        part.aboutEntities().addAll(claim.aboutEntities());
        part.whole(claim);
        claims.add(part);
      }
    }
  }

  private void nest() {
    for (ClaimNode claim : claims.all()) {
      claim
          .cueSpan()
          .filter(cue -> claim.whole().isEmpty())
          .flatMap(claims::around)
          .filter(outer -> outer != claim)
          .ifPresent(claim::source);
      claim.whole().flatMap(ClaimNode::source).ifPresent(claim::source);
    }
  }
}
