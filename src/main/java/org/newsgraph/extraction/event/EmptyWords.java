package org.newsgraph.extraction.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.EventEntry;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.fact.EventType;

/// Tells where a word that often names an event names none: "took two hours", "the coming years",
/// "growing" fear.
final class EmptyWords {

  /// What is no date for the annotator where it stands alone: "in coming years".
  private static final Set<String> SPANS =
      Set.of("day", "week", "month", "year", "decade", "generation", "season");

  private static final Set<String> COMING = Set.of("coming", "following");
  private static final Set<String> STARTS = Set.of("beginning", "start");

  /// What stands before a participle that is a quality; the parser takes many a verb for one.
  private static final Set<String> OPENERS =
      Set.of("DT", "JJ", "JJR", "JJS", "PRP$", "POS", "RB", "RBS", "CD", "HYPH", "IN");

  /// What a participle before a noun may tell of: a "bombed" embassy, a "stolen" car.
  private static final Set<EventType> TOLD_BY_QUALITY = toldByQuality();

  private final EventLexicon lexicon;
  private final EntryConditions conditions;

  EmptyWords(EventLexicon lexicon, EntryConditions conditions) {
    this.lexicon = lexicon;
    this.conditions = conditions;
  }

  private static Set<EventType> toldByQuality() {
    Set<EventType> types = EnumSet.copyOf(EventClasses.FORCE);
    types.add(EventType.Arrest);
    types.add(EventType.Coercion);
    types.add(EventType.Accident);
    types.add(EventType.LegalProceeding);
    types.add(EventType.Protest);
    return types;
  }

  boolean contains(Sentence sentence, Token token) {
    return isOfTime(sentence, token)
        || isFirstPart(sentence, token)
        || isHaving(sentence, token)
        || conditions
            .first(lexicon.none(pos(token), token.lemma()), sentence, token)
            .filter(row -> row.isConditioned() || !isSpecial(sentence, token))
            .filter(row -> !isFollowed(row, sentence, token))
            .isPresent();
  }

  /// "the charges in the case", not "in charge": a noun's preposition stands before it.
  private static boolean isFollowed(EventEntry row, Sentence sentence, Token token) {
    return token.isNoun()
        && !row.suffix().isEmpty()
        && !sentence.hasChild(token.index(), Set.of(row.suffix()), "case");
  }

  /// Whether a row asks for the very object, particle or preposition that the word has.
  private boolean isSpecial(Sentence sentence, Token token) {
    List<EventEntry> rows =
        token.isVerb() ? lexicon.verb(token.lemma()) : lexicon.noun(token.lemma());
    return conditions.first(rows, sentence, token).filter(EventEntry::isConditioned).isPresent();
  }

  /// "has got": who has got something gets nothing.
  private static boolean isHaving(Sentence sentence, Token token) {
    return token.word().equals("got") && sentence.hasChild(token.index(), Set.of("have"), "aux");
  }

  private static String pos(Token token) {
    return token.isVerb() ? "v" : "n";
  }

  /// The "coming" of "in the coming years".
  private static boolean isOfTime(Sentence sentence, Token token) {
    Dependency up = sentence.up(token.index());
    boolean beforeTime =
        up.is("amod") && !token.tag().equals("VBD") && isTime(sentence.token(up.governor()));
    return !NounTriggers.isNominal(sentence, token)
        && (token.isTime() || (token.isVerb() && (beforeTime || isComing(sentence, token))));
  }

  /// "is the beginning of a war": what something is the first part of takes place, not its start.
  private static boolean isFirstPart(Sentence sentence, Token token) {
    return STARTS.contains(token.lemma())
        && token.isNoun()
        && sentence.has(token.index(), "cop")
        && sentence.has(token.index(), "nmod:of");
  }

  /// "in coming years", where the parser takes the years for what comes.
  private static boolean isComing(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return COMING.contains(token.lower())
        && next <= sentence.tokens().size()
        && isTime(sentence.token(next));
  }

  private static boolean isTime(Token noun) {
    return noun.isTime() || SPANS.contains(noun.lemma());
  }

  private static boolean isBeforeNoun(Sentence sentence, int index) {
    String before = index > 1 ? sentence.token(index - 1).tag() : "";
    boolean gerund = sentence.token(index).tag().equals("VBG");
    return OPENERS.contains(before)
        && !(gerund && before.equals("IN"))
        && !sentence.has(index, "obj", "nsubj", "ccomp", "xcomp");
  }

  /// The "growing" of growing fear, the "written" of a written statement: a participle that is a
  /// quality of the noun after it.
  static boolean isQuality(Sentence sentence, Trigger trigger) {
    int index = trigger.word().token();
    Dependency up = sentence.up(index);
    return trigger.form() == Trigger.Form.verb
        && up.is("amod")
        && up.governor() > index
        && isBeforeNoun(sentence, index)
        && !TOLD_BY_QUALITY.contains(trigger.type());
  }
}
