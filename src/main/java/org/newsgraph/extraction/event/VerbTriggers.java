package org.newsgraph.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.ArgumentRole;
import org.newsgraph.extraction.lexicon.EventEntry;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.extraction.lexicon.Frame;
import org.newsgraph.extraction.lexicon.Lexicons;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.extraction.lexicon.SpeechCue;
import org.newsgraph.extraction.lexicon.SpeechLexicon;
import org.newsgraph.extraction.lexicon.Stance;
import org.newsgraph.extraction.lexicon.SupportKind;
import org.newsgraph.fact.EventType;

/// Tells which event a verb names: that of the row of the lexicon that holds, that of a cue of
/// speech, or one of no known class.
final class VerbTriggers {
  private static final Set<String> MODIFIERS = Set.of("amod", "compound", "nmod", "obl", "dep");
  private static final Set<EventType> SAYING =
      Set.of(EventType.Statement, EventType.OtherEvent, EventType.Change);
  private static final EventEntry UNKNOWN_VERB =
      new EventEntry("", "", EventType.OtherEvent, Set.of(), Frame.VERB);

  private final EventLexicon lexicon;
  private final SpeechLexicon speech;
  private final NounTypes nouns;
  private final Set<Span> cues;
  private final EntryConditions conditions;
  private final VerbPhrases phrases;

  /// @param cues where the cues of claims stand
  VerbTriggers(Lexicons lexicons, Set<Span> cues, EntryConditions conditions, VerbPhrases phrases) {
    this.lexicon = lexicons.events();
    this.speech = lexicons.speech();
    this.nouns = lexicons.nouns();
    this.cues = cues;
    this.conditions = conditions;
    this.phrases = phrases;
  }

  Optional<Trigger> of(Sentence sentence, Token token) {
    Optional<SpeechCue> cue = cue(sentence, token);
    Optional<EventEntry> exact = phrases.exact(sentence, token);
    boolean judges =
        cue.filter(c -> c.stance() == Stance.judged).isPresent()
            && sentence.has(token.index(), "xcomp", "iobj");
    if (exact.isPresent() && !judges) {
      return Optional.of(trigger(sentence, token, exact.get()));
    }
    if (cue.isPresent() && cue.get().event().isPresent() && !hasParticleRow(sentence, token)) {
      return Optional.of(
          new Trigger(
              Word.of(sentence, token),
              Trigger.Form.verb,
              cue.get().event().get(),
              cue.get().frame().with("obj=patient iobj=recipient").with(frame(cue.get()))));
    }
    return conditions
        .first(lexicon.verb(token.lemma()), sentence, token)
        .or(() -> unknown(sentence, token))
        .filter(entry -> !(names(sentence, token, cue) && !entry.isConditioned()))
        .filter(entry -> !saysOnly(entry, sentence, token))
        .map(entry -> trigger(sentence, token, entry));
  }

  /// "wrote off the debt": a row for the verb with its particle holds, so that it says nothing.
  private boolean hasParticleRow(Sentence sentence, Token verb) {
    return sentence.has(verb.index(), "compound:prt")
        && conditions
            .first(lexicon.verb(verb.lemma()), sentence, verb)
            .filter(entry -> !entry.suffix().isEmpty())
            .isPresent();
  }

  /// Whether a verb only introduces a claim: "agreed that" it was late, not "agreed to" a truce.
  private boolean saysOnly(EventEntry entry, Sentence sentence, Token token) {
    return cues.contains(token.span())
        && (sentence.has(token.index(), "ccomp") || SAYING.contains(entry.type()));
  }

  /// "called him a liar": what something is called is said of it, and nobody calls anybody.
  private static boolean names(Sentence sentence, Token verb, Optional<SpeechCue> cue) {
    return cue.filter(SpeechCue::takesPredicate).filter(SpeechCue::takesObject).isPresent()
        && (sentence.dependents(verb.index(), "xcomp").stream().anyMatch(said -> !said.isVerb())
            || Namings.isOf(sentence, verb));
  }

  /// A verb of which no row holds names an event of the class that all its rows name.
  private Optional<EventEntry> unknown(Sentence sentence, Token token) {
    List<EventEntry> rows = lexicon.verb(token.lemma());
    boolean clause =
        !MODIFIERS.contains(sentence.up(token.index()).relation()) || isClause(sentence, token);
    boolean word = token.lemma().length() > 2;
    boolean noun = nouns.type(token.lemma()).isPresent() && !hasObject(sentence, token);
    if (!word || !clause || noun || lexicon.is(SupportKind.state, token.lemma())) {
      return Optional.empty();
    }
    boolean oneClass = rows.stream().map(EventEntry::type).distinct().count() == 1;
    return Optional.of(oneClass ? rows.getFirst() : UNKNOWN_VERB);
  }

  /// Something that one does to another: "butchered ten sheep".
  private static boolean hasObject(Sentence sentence, Token verb) {
    return sentence.children(verb.index()).stream()
        .anyMatch(d -> d.is("obj") || d.is("nsubj:pass"));
  }

  /// What the parser ties loosely to another word, but which has words that only a clause has, or
  /// stands after the noun that it tells something of: "the man accused of theft".
  private static boolean isClause(Sentence sentence, Token verb) {
    Dependency up = sentence.up(verb.index());
    boolean after = up.is("amod") && (up.governor() < verb.index() || verb.tag().equals("VBD"));
    boolean loose = up.is("dep") || up.is("nmod") || up.is("obl");
    return after
        || (loose
            && sentence.has(verb.index(), "nsubj", "aux", "aux:pass", "obj", "ccomp", "xcomp"));
  }

  /// Whether a verb says what somebody or something is thought to be: "was considered a crime".
  boolean takesPredicate(Sentence sentence, Token verb) {
    return cue(sentence, verb).filter(SpeechCue::takesPredicate).isPresent();
  }

  /// Where a cue's object is nobody spoken to, it is what the utterance is about.
  private static String frame(SpeechCue cue) {
    if (cue.stance() == Stance.promised) {
      return "obj=topic against=recipient";
    }
    return cue.frame().role("obj").map(role -> "obj=" + role).orElse("obj=topic");
  }

  private Optional<SpeechCue> cue(Sentence sentence, Token token) {
    return speech.verb(token.lemma()).stream()
        .filter(cue ->
            cue.suffix().isEmpty()
                || EntryConditions.hasSuffix(sentence, token.index(), cue.suffix()))
        .findFirst();
  }

  private static Trigger trigger(Sentence sentence, Token verb, EventEntry entry) {
    return new Trigger(
        Word.of(sentence, verb), Trigger.Form.verb, entry.type(), frame(sentence, verb, entry));
  }

  /// "prices rose", but "the bank raised prices": what a verb says of its subject it says of its
  /// object where it has one.
  private static Frame frame(Sentence sentence, Token verb, EventEntry entry) {
    Frame frame = entry.frame();
    boolean undergone =
        entry.objects().isEmpty()
            && frame.role("subj").filter(role -> role == ArgumentRole.patient).isPresent()
            && frame.role("obj").filter(role -> role == ArgumentRole.patient).isPresent();
    return undergone && changesAnother(sentence, verb) ? frame.with("subj=agent") : frame;
  }

  /// Whether a verb has an object other than how much: "sales fell 3 percent".
  private static boolean changesAnother(Sentence sentence, Token verb) {
    return sentence.dependents(verb.index(), "obj").stream()
        .anyMatch(
            object -> !ArgumentFinder.AMOUNTS.contains(object.ner()) && !object.tag().equals("CD"));
  }
}
