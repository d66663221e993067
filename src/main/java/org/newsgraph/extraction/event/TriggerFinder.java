package org.newsgraph.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.EventEntry;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.extraction.lexicon.SpeechCue;
import org.newsgraph.extraction.lexicon.SpeechLexicon;
import org.newsgraph.extraction.lexicon.Stance;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.EventType;

/// Finds the words of a sentence that name events.
final class TriggerFinder {
  private static final Set<String> FUNCTION_WORDS =
      Set.of("aux", "aux:pass", "cop", "case", "mark", "fixed", "det");
  private static final Set<String> OBJECTS = Set.of("obj", "nsubj:pass", "obl:to", "obl:in");
  /// What the parser often ties to the number after it: "handed over 30 boats".
  private static final Set<String> PARTICLES = Set.of("over", "up", "out", "off", "down", "back");
  private static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION");
  private static final Set<String> BEFORE_NOUN = Set.of("DT", "PRP$", "POS");

  private final EventLexicon lexicon;
  private final SpeechLexicon speech;
  private final Entities entities;

  TriggerFinder(EventLexicon lexicon, SpeechLexicon speech, Entities entities) {
    this.lexicon = lexicon;
    this.speech = speech;
    this.entities = entities;
  }

  List<Trigger> find(Sentence sentence) {
    List<Trigger> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (!FUNCTION_WORDS.contains(sentence.up(token.index()).relation())
          && !isName(sentence, token)) {
        trigger(sentence, token).ifPresent(found::add);
      }
    }
    return found.stream().filter(trigger -> !isAbsorbed(sentence, trigger, found)).toList();
  }

  private boolean isName(Sentence sentence, Token token) {
    return token.isProperNoun()
        && entities
            .at(new Word(sentence.index(), token.index()))
            .filter(EntityNode::isNamed)
            .isPresent();
  }

  private Optional<Trigger> trigger(Sentence sentence, Token token) {
    if (isNominal(sentence, token)) {
      return noun(sentence, token);
    }
    if (token.isVerb()) {
      return verb(sentence, token);
    }
    if (token.tag().equals("JJ")) {
      return first(lexicon.adjective(token.lemma()), sentence, token)
          .map(entry -> trigger(sentence, token, Trigger.Form.adjective, entry));
    }
    return Optional.empty();
  }

  /// A noun, or a gerund used as one: "the killing", "his killing", which the tagger often takes
  /// for a verb.
  static boolean isNominal(Sentence sentence, Token token) {
    boolean gerund =
        token.tag().equals("VBG")
            && token.index() > 1
            && BEFORE_NOUN.contains(sentence.token(token.index() - 1).tag())
            && !sentence.has(token.index(), "obj");
    return token.isNoun() || gerund || isPossessedGerund(sentence, token);
  }

  private static boolean isPossessedGerund(Sentence sentence, Token token) {
    return token.tag().equals("VBG")
        && token.index() > 1
        && sentence.token(token.index() - 1).tag().equals("POS");
  }

  private Optional<Trigger> verb(Sentence sentence, Token token) {
    boolean supports = lexicon.isLight(token.lemma()) || lexicon.isCausal(token.lemma());
    if (supports && eventObject(sentence, token.index()).isPresent()) {
      return Optional.empty();
    }
    Optional<EventEntry> exact = exact(sentence, token);
    boolean judges =
        cue(sentence, token).filter(c -> c.stance() == Stance.judged).isPresent()
            && sentence.has(token.index(), "xcomp", "iobj");
    if (exact.isPresent() && !judges) {
      return Optional.of(trigger(sentence, token, Trigger.Form.verb, exact.get()));
    }
    Optional<SpeechCue> cue = cue(sentence, token);
    if (cue.isPresent() && cue.get().event().isPresent()) {
      return Optional.of(
          new Trigger(
              word(sentence, token),
              Trigger.Form.verb,
              cue.get().event().get(),
              cue.get().frame().with("obj=patient iobj=recipient").with(frame(cue.get())),
              Optional.empty(),
              false));
    }
    boolean saysOnly = cue.isPresent() && sentence.has(token.index(), "ccomp");
    return saysOnly
        ? Optional.empty()
        : first(lexicon.verb(token.lemma()), sentence, token)
            .map(entry -> trigger(sentence, token, Trigger.Form.verb, entry));
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
        .filter(cue -> cue.suffix().isEmpty() || hasSuffix(sentence, token.index(), cue.suffix()))
        .findFirst();
  }

  private Optional<Trigger> noun(Sentence sentence, Token token) {
    if (sentence.up(token.index()).relation().equals("compound")) {
      return Optional.empty();
    }
    List<EventEntry> rows = new ArrayList<>();
    sentence.children(token.index()).stream()
        .filter(d -> d.is("compound") || d.is("amod"))
        .map(d ->
            sentence.token(d.dependent()).lemma().toLowerCase(Locale.ROOT) + " " + token.lemma())
        .forEach(compound -> rows.addAll(lexicon.noun(compound)));
    rows.addAll(lexicon.noun(token.lemma()));
    rows.addAll(lexicon.noun(token.word().toLowerCase(Locale.ROOT)));
    return first(rows, sentence, token)
        .map(entry -> trigger(sentence, token, Trigger.Form.noun, entry));
  }

  private Trigger trigger(Sentence sentence, Token token, Trigger.Form form, EventEntry entry) {
    Optional<Token> support =
        form == Trigger.Form.noun ? support(sentence, token, entry.type()) : Optional.empty();
    return new Trigger(
        word(sentence, token),
        form,
        entry.type(),
        entry.frame(),
        support.map(verb -> word(sentence, verb)),
        support.filter(verb -> lexicon.isCausal(verb.lemma())).isPresent());
  }

  /// The verb whose object the noun is, when it is light, causal or of the noun's own class.
  private Optional<Token> support(Sentence sentence, Token noun, EventType type) {
    return sentence.graph().stream()
        .filter(d ->
            d.dependent() == noun.index() && d.governor() > 0 && OBJECTS.contains(d.relation()))
        .map(d -> sentence.token(d.governor()))
        .filter(verb ->
            lexicon.isLight(verb.lemma())
                || lexicon.isCausal(verb.lemma())
                || (!Definiteness.of(sentence, noun.index())
                    && exact(sentence, verb).filter(e -> e.type() == type).isPresent()))
        .findFirst();
  }

  /// The row for a verb with this very object.
  private Optional<EventEntry> exact(Sentence sentence, Token verb) {
    return first(lexicon.verb(verb.lemma()), sentence, verb)
        .filter(entry -> !entry.objects().isEmpty());
  }

  private Optional<Token> eventObject(Sentence sentence, int verb) {
    boolean direct = sentence.has(verb, "obj", "nsubj:pass");
    return sentence.dependents(verb).stream()
        .filter(d -> OBJECTS.contains(d.relation()) && !(direct && d.is("obl")))
        .map(d -> sentence.token(d.dependent()))
        .filter(token -> token.isNoun() && !isName(sentence, token))
        .filter(token -> !lexicon.noun(token.lemma()).isEmpty())
        .findFirst();
  }

  private Optional<EventEntry> first(List<EventEntry> rows, Sentence sentence, Token token) {
    return rows.stream().filter(entry -> holds(entry, sentence, token.index())).findFirst();
  }

  private boolean holds(EventEntry entry, Sentence sentence, int index) {
    boolean suffix = entry.suffix().isEmpty() || hasSuffix(sentence, index, entry.suffix());
    return suffix && (entry.objects().isEmpty() || hasObject(entry, sentence, index));
  }

  private static boolean hasSuffix(Sentence sentence, int index, String suffix) {
    boolean next =
        index < sentence.tokens().size()
            && sentence.token(index).isVerb()
            && PARTICLES.contains(suffix)
            && sentence.token(index + 1).lemma().equals(suffix);
    return next
        || (suffix.equals("to") && infinitive(sentence, index).isPresent())
        || sentence.dependents(index).stream()
        .anyMatch(d ->
            ((d.is("obl") || d.is("nmod") || d.is("advcl") || d.is("acl"))
                    && d.subtype().replace('_', ' ').equals(suffix)
                    && !TIMES.contains(sentence.token(d.dependent()).ner()))
                || ((d.is("compound:prt") || d.is("advmod") || d.is("case") || d.is("mark"))
                    && sentence.token(d.dependent()).lemma().equals(suffix)));
  }

  /// The infinitive that completes a word: "fail to reach".
  private static Optional<Integer> infinitive(Sentence sentence, int index) {
    return sentence.children(index).stream()
        .filter(d -> d.is("xcomp") || d.is("ccomp") || d.is("acl") || d.is("advcl"))
        .map(Dependency::dependent)
        .filter(verb ->
            sentence.children(verb).stream()
                .anyMatch(d -> d.is("mark") && sentence.token(d.dependent()).tag().equals("TO")))
        .findFirst();
  }

  private boolean hasObject(EventEntry entry, Sentence sentence, int index) {
    boolean within =
        entry.suffix().equals("to")
            && infinitive(sentence, index)
                .filter(verb ->
                    entry.objects().contains(sentence.token(verb).lemma())
                        || hasOwnObject(entry, sentence, verb))
                .isPresent();
    return within || hasOwnObject(entry, sentence, index);
  }

  private boolean hasOwnObject(EventEntry entry, Sentence sentence, int index) {
    String suffix = "obl:" + entry.suffix().replace(' ', '_');
    boolean noun = sentence.token(index).isNoun();
    return sentence.dependents(index).stream()
        .filter(d ->
            d.is("obj")
                || d.is("iobj")
                || d.is("nsubj:pass")
                || d.is("nmod:of")
                || d.is("nmod:on")
                || d.is("compound")
                || d.is("nmod:poss")
                || (noun && (d.is("amod") || d.is("nmod:for") || d.is("nmod:by")))
                || d.relation().equals(suffix))
        .map(Dependency::dependent)
        .anyMatch(dependent ->
            isWanted(entry.objects(), sentence, dependent)
                || (!noun && isCounted(entry, sentence, dependent)));
  }

  /// "a batch of prisoners", "arms shipments": what it is of counts too.
  private boolean isCounted(EventEntry entry, Sentence sentence, int noun) {
    String counted = " " + sentence.token(noun).lemma();
    return sentence.dependents(noun).stream()
        .filter(d -> d.is("nmod:of") || d.is("compound"))
        .map(d -> sentence.token(d.dependent()).lemma().toLowerCase(Locale.ROOT))
        .filter(word ->
            lexicon.noun(word + counted).stream().allMatch(row -> row.type() == entry.type()))
        .anyMatch(entry.objects()::contains);
  }

  private boolean isWanted(Set<String> wanted, Sentence sentence, int dependent) {
    Word word = new Word(sentence.index(), dependent);
    String lemma = sentence.token(dependent).lemma().toLowerCase(Locale.ROOT);
    String before = before(sentence, dependent);
    return wanted.contains(EventEntry.ANY)
        || wanted.contains(lemma)
        || wanted.contains(before + lemma)
        || wanted.stream()
            .filter(w -> w.startsWith("@"))
            .anyMatch(w -> entities.type(word).filter(t -> isOfType(t, w.substring(1))).isPresent());
  }

  /// The word before, with what stands between: "hunger " strike, "cease-" fire.
  private static String before(Sentence sentence, int noun) {
    int at = noun - 1;
    boolean hyphen = at > 1 && sentence.token(at).word().equals("-");
    if (at < 1) {
      return "";
    }
    String word = sentence.token(hyphen ? at - 1 : at).lemma().toLowerCase(Locale.ROOT);
    return word + (hyphen ? "-" : " ");
  }

  private static boolean isOfType(EntityType type, String wanted) {
    return type.name().equals(wanted) || (wanted.equals("Place") && type.isPlace());
  }

  /// "imposed sanctions" is one event: the noun's, where verb and object name the same class.
  private static boolean isAbsorbed(Sentence sentence, Trigger trigger, List<Trigger> all) {
    return trigger.form() == Trigger.Form.verb
        && all.stream()
            .filter(other -> other.form() == Trigger.Form.noun && other.type() == trigger.type())
            .filter(other -> !Definiteness.of(sentence, other.word().token()))
            .anyMatch(other ->
                sentence.graph().stream()
                    .anyMatch(d ->
                        d.governor() == trigger.word().token()
                            && d.dependent() == other.word().token()
                            && (d.is("obj") || d.is("nsubj:pass"))));
  }

  private static Word word(Sentence sentence, Token token) {
    return new Word(sentence.index(), token.index());
  }
}
