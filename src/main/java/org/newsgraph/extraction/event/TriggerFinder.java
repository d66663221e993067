package org.newsgraph.extraction.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
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

/// Finds the words of a sentence that name events.
final class TriggerFinder {
  private static final Set<String> FUNCTION_WORDS =
      Set.of("aux", "aux:pass", "cop", "case", "mark", "fixed", "det");
  private static final Set<String> AUXILIARIES =
      Set.of("be", "have", "do", "get", "go", "let", "need", "dare", "use", "keep", "help");
  private static final Set<String> BEFORE_NOUN = Set.of("DT", "PRP$", "POS");
  private static final Set<String> ASKING = Set.of("WRB", "WP", "WDT");
  private static final int LONGEST_HEADING = 10;
  private static final Set<String> MODIFIERS = Set.of("amod", "compound", "nmod", "obl", "dep");
  private static final Set<EventType> INCIDENTS =
      Set.of(
          EventType.Accident,
          EventType.Disaster,
          EventType.Shooting,
          EventType.Bombing,
          EventType.Assault);
  private static final Set<EventType> CASUALTIES = Set.of(EventType.Death, EventType.Injury);
  private static final Set<EventType> SAYING =
      Set.of(EventType.Statement, EventType.OtherEvent, EventType.Change);
  private static final EventEntry UNKNOWN_VERB =
      new EventEntry("", "", EventType.OtherEvent, Set.of(), Frame.VERB);

  private final EventLexicon lexicon;
  private final SpeechLexicon speech;
  private final Entities entities;
  private final Set<Span> cues;
  private final EntryConditions conditions;
  private final SupportVerbs supports;
  private final EmptyWords empty;
  private final VerbPhrases phrases;
  private final Documents documents;
  private final NounTypes nouns;

  /// @param cues where the cues of claims stand: they introduce what is said, and name an event
  ///   only where the table of speech says so
  TriggerFinder(Reading reading, Lexicons lexicons, Entities entities, Set<Span> cues) {
    this.lexicon = lexicons.events();
    this.speech = lexicons.speech();
    this.entities = entities;
    this.cues = cues;
    this.conditions = new EntryConditions(lexicon, entities, domains(reading, lexicons));
    this.supports = new SupportVerbs(lexicon);
    this.empty = new EmptyWords(lexicon, conditions);
    this.phrases = new VerbPhrases(lexicon, conditions);
    this.nouns = lexicons.nouns();
    this.documents = new Documents(nouns, cues);
  }

  private static Set<String> domains(Reading reading, Lexicons lexicons) {
    return lexicons
        .domains()
        .of(
            reading.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::lemma));
  }

  List<Trigger> find(Sentence sentence) {
    if (isAskedHeading(sentence)) {
      return List.of();
    }
    Map<Integer, Trigger> named = new LinkedHashMap<>();
    for (Token token : sentence.tokens()) {
      if (!isFunctionWord(sentence, token) && !isName(sentence, token)) {
        trigger(sentence, token).ifPresent(trigger -> named.put(token.index(), trigger));
      }
    }
    Map<Integer, List<Integer>> expressions = phrases.nouns(sentence, named);
    expressions.values().forEach(nouns -> nouns.forEach(named::remove));
    Map<Trigger, Token> absorbed = absorbed(sentence, named);
    return named.values().stream()
        .filter(trigger -> !isWithinAnother(sentence, trigger, named))
        .filter(trigger -> !isSupport(sentence, trigger, named))
        .filter(trigger -> absorbing(sentence, trigger, named).isEmpty())
        .map(trigger -> supported(sentence, trigger, absorbed))
        .filter(trigger -> !documents.isThing(sentence, trigger))
        .filter(trigger -> !Participles.qualifies(sentence, trigger))
        .map(trigger -> trigger.with(beside(sentence, trigger, expressions)))
        .toList();
  }

  /// A word that serves another: no verb that the parser takes for an auxiliary, as in headlines
  /// ("26 men arrested").
  private static boolean isFunctionWord(Sentence sentence, Token token) {
    Dependency up = sentence.up(token.index());
    return FUNCTION_WORDS.contains(up.relation())
        && !(up.is("aux") && token.isVerb() && !AUXILIARIES.contains(token.lemma()));
  }

  /// The "bomb" of a bomb attack: the head tells the event.
  private static boolean isWithinAnother(
      Sentence sentence, Trigger trigger, Map<Integer, Trigger> named) {
    Dependency up = sentence.up(trigger.word().token());
    return trigger.form() == Trigger.Form.noun && up.is("compound") && isNoun(named, up.governor());
  }

  /// The verbs that name the event of their object once more: "imposed" sanctions.
  private static Map<Trigger, Token> absorbed(Sentence sentence, Map<Integer, Trigger> named) {
    Map<Trigger, Token> found = new HashMap<>();
    named.forEach((index, verb) ->
        absorbing(sentence, verb, named)
            .ifPresent(noun -> found.putIfAbsent(noun, sentence.token(index))));
    return found;
  }

  private static Trigger supported(
      Sentence sentence, Trigger trigger, Map<Trigger, Token> absorbed) {
    Token verb = absorbed.get(trigger);
    // "set an ultimatum": who sets it makes it.
    boolean made = trigger.caused() && trigger.type() == EventType.Threat;
    return verb == null || (trigger.support().isPresent() && !made)
        ? trigger
        : trigger.supportedBy(word(sentence, verb), false);
  }

  /// Whether a verb only says that another word's event takes place, begins or is tried.
  private boolean isSupport(Sentence sentence, Trigger trigger, Map<Integer, Trigger> named) {
    if (trigger.form() != Trigger.Form.verb) {
      return false;
    }
    Token verb = sentence.token(trigger.word().token());
    boolean empty =
        supports.isEmpty(sentence, verb, named::containsKey) && !phrases.isSpecial(sentence, verb);
    return empty || supports.supportsNoun(sentence, verb, index -> isNoun(named, index));
  }

  private static boolean isNoun(Map<Integer, Trigger> named, int index) {
    Trigger trigger = named.get(index);
    return trigger != null && trigger.form() == Trigger.Form.noun;
  }

  /// The words that name the event together with its word: verbs, and the noun of an expression
  /// ("went on strike").
  private List<Word> beside(
      Sentence sentence, Trigger trigger, Map<Integer, List<Integer>> expressions) {
    List<Token> words =
        new ArrayList<>(supports.phases(sentence, sentence.token(trigger.carrier().token())));
    trigger
        .support()
        .map(word -> sentence.token(word.token()))
        .filter(verb -> !lexicon.is(SupportKind.state, verb.lemma()))
        .ifPresent(words::add);
    expressions
        .getOrDefault(trigger.word().token(), List.of())
        .forEach(noun -> words.add(sentence.token(noun)));
    return words.stream().map(word -> word(sentence, word)).toList();
  }

  /// "What does the letter say?", "How it came about": a heading that asks tells nothing.
  private static boolean isAskedHeading(Sentence sentence) {
    Token last = sentence.tokens().getLast();
    boolean open = last.word().equals("?") || Character.isLetterOrDigit(last.word().codePointAt(0));
    return open
        && sentence.tokens().size() <= LONGEST_HEADING
        && ASKING.contains(sentence.token(1).tag());
  }

  private boolean isName(Sentence sentence, Token token) {
    return token.isProperNoun()
        && entities
            .at(new Word(sentence.index(), token.index()))
            .filter(EntityNode::isNamed)
            .isPresent();
  }

  private Optional<Trigger> trigger(Sentence sentence, Token token) {
    if (empty.contains(sentence, token)) {
      return Optional.empty();
    }
    Optional<EventEntry> casualty = casualty(sentence, token);
    if (casualty.isPresent()) {
      return Optional.of(trigger(sentence, token, Trigger.Form.adjective, casualty.get()));
    }
    if (token.tag().equals("NNS") && sentence.has(token.index(), "obj")) {
      return verb(sentence, token);
    }
    if (isNominal(sentence, token)) {
      return noun(sentence, token);
    }
    // "a US-led offensive": the offensive is the event.
    boolean leads =
        token.lemma().equals("lead")
            && ArgumentFinder.hyphenated(sentence, token.index()).isPresent();
    if (leads) {
      return Optional.empty();
    }
    // "was not binding": a participle after a copula is a quality; "is to be delivered" is none.
    boolean quality =
        token.isVerb()
            && sentence.has(token.index(), "cop")
            && !sentence.has(token.index(), "aux:pass");
    if (token.isVerb() && !quality) {
      return verb(sentence, token).filter(verb -> !EmptyWords.isQuality(sentence, verb));
    }
    if (quality || token.tag().equals("JJ")) {
      return conditions
          .first(lexicon.adjective(token.lemma()), sentence, token)
          .map(entry -> trigger(sentence, token, Trigger.Form.adjective, entry));
    }
    return Optional.empty();
  }

  /// "3 dead, 20 hurt": what a headline says of so many, whatever the tagger takes it for.
  private Optional<EventEntry> casualty(Sentence sentence, Token token) {
    boolean counted =
        token.index() > 1
            && sentence.token(token.index() - 1).tag().equals("CD")
            && !token.isVerb();
    return counted
        ? lexicon.adjective(token.word().toLowerCase(Locale.ROOT)).stream()
            .filter(entry -> CASUALTIES.contains(entry.type()))
            .findFirst()
        : Optional.empty();
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
    Optional<SpeechCue> cue = cue(sentence, token);
    Optional<EventEntry> exact = phrases.exact(sentence, token);
    boolean judges =
        cue.filter(c -> c.stance() == Stance.judged).isPresent()
            && sentence.has(token.index(), "xcomp", "iobj");
    if (exact.isPresent() && !judges) {
      return Optional.of(trigger(sentence, token, Trigger.Form.verb, exact.get()));
    }
    if (cue.isPresent() && cue.get().event().isPresent() && !hasParticleRow(sentence, token)) {
      return Optional.of(
          new Trigger(
              word(sentence, token),
              Trigger.Form.verb,
              cue.get().event().get(),
              cue.get().frame().with("obj=patient iobj=recipient").with(frame(cue.get()))));
    }
    return conditions
        .first(lexicon.verb(token.lemma()), sentence, token)
        .or(() -> unknown(sentence, token))
        .filter(entry -> !(names(sentence, token, cue) && !entry.isConditioned()))
        .filter(entry -> !saysOnly(entry, sentence, token))
        .map(entry -> trigger(sentence, token, Trigger.Form.verb, entry));
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
    boolean noun = nouns.type(token.lemma()).isPresent();
    if (!word || !clause || noun || lexicon.is(SupportKind.state, token.lemma())) {
      return Optional.empty();
    }
    boolean oneClass = rows.stream().map(EventEntry::type).distinct().count() == 1;
    return Optional.of(oneClass ? rows.getFirst() : UNKNOWN_VERB);
  }

  /// What the parser ties loosely to another word, but which has words that only a clause has, or
  /// stands after the noun that it tells something of: "the man accused of theft".
  private static boolean isClause(Sentence sentence, Token verb) {
    Dependency up = sentence.up(verb.index());
    boolean after = up.is("amod") && (up.governor() < verb.index() || verb.tag().equals("VBD"));
    boolean loose = up.is("dep") || up.is("nmod") || up.is("obl");
    return after || (loose && sentence.has(verb.index(), "nsubj", "aux", "aux:pass", "obj"));
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

  /// "self-defence", "self-control": a quality or a right, and no event.
  private static boolean isOfOneself(Sentence sentence, Token noun) {
    return sentence.children(noun.index()).stream()
        .anyMatch(d -> d.is("compound") && sentence.token(d.dependent()).lemma().equals("self"));
  }

  /// "was considered a war crime": what somebody thinks that it is.
  private boolean isPredicate(Sentence sentence, Token noun) {
    Dependency own = sentence.up(noun.index());
    Dependency up = own.is("compound") ? sentence.up(own.governor()) : own;
    return up.is("obj")
        && sentence.has(up.governor(), "nsubj:pass")
        && cue(sentence, sentence.token(up.governor()))
            .filter(SpeechCue::takesPredicate)
            .isPresent();
  }

  private Optional<Trigger> noun(Sentence sentence, Token token) {
    boolean modifier = sentence.up(token.index()).relation().equals("compound");
    if (isOfOneself(sentence, token) || isPredicate(sentence, token)) {
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
    return conditions
        .first(rows, sentence, token)
        .filter(entry -> !modifier || INCIDENTS.contains(entry.type()))
        .map(entry -> trigger(sentence, token, Trigger.Form.noun, entry));
  }

  private Trigger trigger(Sentence sentence, Token token, Trigger.Form form, EventEntry entry) {
    Trigger trigger =
        new Trigger(word(sentence, token), form, entry.type(), frame(sentence, token, form, entry));
    Optional<Token> support =
        form == Trigger.Form.noun ? supports.of(sentence, token) : Optional.empty();
    return support
        .map(verb -> trigger.supportedBy(word(sentence, verb), lexicon.isCausal(verb.lemma())))
        .orElse(trigger);
  }

  /// "prices rose", but "the bank raised prices": what a verb says of its subject it says of its
  /// object where it has one.
  private static Frame frame(Sentence sentence, Token token, Trigger.Form form, EventEntry entry) {
    Frame frame = entry.frame();
    boolean undergone =
        form == Trigger.Form.verb
            && entry.objects().isEmpty()
            && frame.role("subj").filter(role -> role == ArgumentRole.patient).isPresent()
            && frame.role("obj").filter(role -> role == ArgumentRole.patient).isPresent();
    return undergone && changesAnother(sentence, token) ? frame.with("subj=agent") : frame;
  }

  /// Whether a verb has an object other than how much: "sales fell 3 percent".
  private static boolean changesAnother(Sentence sentence, Token verb) {
    return sentence.dependents(verb.index(), "obj").stream()
        .anyMatch(
            object -> !ArgumentFinder.AMOUNTS.contains(object.ner()) && !object.tag().equals("CD"));
  }

  /// "imposed sanctions" is one event: the noun's, where verb and object name the same class; but
  /// "told a news conference" tells those who are there.
  private static Optional<Trigger> absorbing(
      Sentence sentence, Trigger trigger, Map<Integer, Trigger> named) {
    boolean addressed =
        trigger.frame().role("obj").filter(role -> role == ArgumentRole.recipient).isPresent();
    return trigger.form() == Trigger.Form.verb && !addressed
        ? sentence.dependents(trigger.word().token()).stream()
            .filter(d -> d.is("obj") || d.is("nsubj:pass"))
            .map(Dependency::dependent)
            .map(noun -> named.getOrDefault(noun, named.get(Counted.of(sentence, noun))))
            .filter(Objects::nonNull)
            .filter(other -> other.form() == Trigger.Form.noun && other.type() == trigger.type())
            .filter(other -> !Definiteness.of(sentence, other.word().token()))
            .findFirst()
        : Optional.empty();
  }

  private static Word word(Sentence sentence, Token token) {
    return new Word(sentence.index(), token.index());
  }
}
