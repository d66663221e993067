package org.newsgraph.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.EventEntry;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.fact.EntityType;

/// Whether a word stands in its sentence as a row of the event lexicon asks: with its preposition,
/// particle or infinitive, and with an object it must have.
final class EntryConditions {
  /// What the parser often ties to the number after it: "handed over 30 boats".
  private static final Set<String> PARTICLES = Set.of("over", "up", "out", "off", "down", "back");

  private final EventLexicon lexicon;
  private final Entities entities;
  private final Set<String> domains;

  /// @param domains what the article is about
  EntryConditions(EventLexicon lexicon, Entities entities, Set<String> domains) {
    this.lexicon = lexicon;
    this.entities = entities;
    this.domains = domains;
  }

  /// The first row that holds; those that ask for most stand first.
  Optional<EventEntry> first(List<EventEntry> rows, Sentence sentence, Token token) {
    return rows.stream().filter(entry -> hold(entry, sentence, token.index())).findFirst();
  }

  private boolean hold(EventEntry entry, Sentence sentence, int index) {
    boolean suffix =
        entry.suffix().isEmpty()
            || hasSuffix(sentence, index, entry.suffix())
            || (entry.suffix().equals("that") && hasThatClause(sentence, index));
    return suffix
        && (entry.objects().isEmpty() || isOfDomain(entry) || hasObject(entry, sentence, index));
  }

  private boolean isOfDomain(EventEntry entry) {
    return domains.stream().anyMatch(domain -> entry.objects().contains("#" + domain));
  }

  /// Whether a preposition, a particle or an infinitive belongs to a word.
  static boolean hasSuffix(Sentence sentence, int index, String suffix) {
    int cut = suffix.indexOf(' ');
    boolean both =
        cut > 0
            && Particles.after(sentence, index)
                .filter(particle -> particle.lower().equals(suffix.substring(0, cut)))
                .isPresent();
    return hasWord(sentence, index, suffix)
        || (both && hasWord(sentence, index, suffix.substring(cut + 1)));
  }

  private static boolean hasWord(Sentence sentence, int index, String suffix) {
    boolean noun = sentence.token(index).isNoun();
    return isNext(sentence, index, suffix)
        || (suffix.equals("to") && infinitive(sentence, index).isPresent())
        || sentence.dependents(index).stream()
            .anyMatch(d ->
                ((d.is("obl") || d.is("nmod") || d.is("advcl") || d.is("acl"))
                        && d.subtype().replace('_', ' ').equals(suffix)
                        && !sentence.token(d.dependent()).isTime())
                    || ((d.is("compound:prt")
                            || d.is("advmod")
                            || (d.is("case") && (noun || d.dependent() > index))
                            || (d.is("mark") && d.dependent() > index)
                            || d.is("xcomp")
                            || d.is("obj"))
                        && isWord(sentence.token(d.dependent()), suffix)));
  }

  /// A particle, a bare infinitive ("let go"), or a preposition that the parser often ties to
  /// another word: "called on the government to resign".
  private static boolean isNext(Sentence sentence, int index, String suffix) {
    if (index >= sentence.tokens().size() || !sentence.token(index).isVerb()) {
      return false;
    }
    Token next = sentence.token(index + 1);
    boolean preposition =
        next.tag().equals("IN")
            && !next.lemma().equals("that")
            && !sentence.token(sentence.up(next.index()).governor()).isTime();
    boolean verb = next.tag().equals("VB");
    return next.lemma().equals(suffix) && (PARTICLES.contains(suffix) || preposition || verb);
  }

  /// The word itself: "light" of "bring to light", "ties" of "cut ties".
  private static boolean isWord(Token token, String word) {
    return token.lemma().equals(word) || token.word().equalsIgnoreCase(word);
  }

  /// "demonstrated that it can": what follows is told and not done.
  private static boolean hasThatClause(Sentence sentence, int index) {
    return sentence.children(index).stream()
        .filter(d -> d.is("ccomp"))
        .anyMatch(d ->
            sentence.dependents(d.dependent(), "mark").stream()
                .anyMatch(mark -> mark.lemma().equals("that")));
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

  /// "a batch of prisoners", "arms shipments", "$2 million in aid": what it is of counts too.
  private boolean isCounted(EventEntry entry, Sentence sentence, int noun) {
    String counted = " " + sentence.token(noun).lemma();
    boolean money = sentence.token(noun).ner().equals("MONEY");
    return sentence.dependents(noun).stream()
        .filter(d -> d.is("nmod:of") || d.is("compound") || (money && d.is("nmod:in")))
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
        || (!sentence.token(dependent).ner().equals("MONEY")
            && wanted.stream()
                .filter(w -> w.startsWith("@"))
                .anyMatch(
                    w -> entities.type(word).filter(t -> isOfType(t, w.substring(1))).isPresent()));
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
}
