package org.newsgraph.extraction.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.Gazetteer;
import org.newsgraph.extraction.lexicon.GazetteerEntry;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// Finds the names in a sentence: the gazetteer's first, then what the annotator found, repaired,
/// then capitalised words whose last one tells what they name.
final class NameFinder {
  private static final int LONGEST_KNOWN_NAME = 6;
  private static final Set<String> NAME_CLASSES =
      Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");
  private static final Set<String> NAME_TAGS = Set.of("NNP", "NNPS");

  private final Reading reading;
  private final Gazetteer gazetteer;
  private final NounTypes nouns;

  NameFinder(Reading reading, Gazetteer gazetteer, NounTypes nouns) {
    this.reading = reading;
    this.gazetteer = gazetteer;
    this.nouns = nouns;
  }

  List<NamedSpan> find(Sentence sentence) {
    List<NamedSpan> found = new ArrayList<>();
    int next = 1;
    while (next <= sentence.tokens().size()) {
      int end = reading.lineEnd(new Word(sentence.index(), next));
      while (next <= end) {
        Optional<NamedSpan> name = at(sentence, next, end);
        name.ifPresent(found::add);
        next = name.map(n -> n.last() + 1).orElse(next + 1);
      }
    }
    return found;
  }

  /// The name that begins at a token.
  ///
  /// @param end the last token of its line
  private Optional<NamedSpan> at(Sentence sentence, int first, int end) {
    int run = endOfRun(sentence, first, end);
    Optional<NamedSpan> known = known(sentence, first, end);
    Optional<NamedSpan> longer = known.flatMap(name -> longer(sentence, name, end));
    if (longer.filter(name -> name.last() >= run).isPresent()) {
      return longer;
    }
    boolean runIsLonger = known.isPresent() && run > known.get().last();
    if (known.isPresent() && (!runIsLonger || isAcronymBeforePerson(sentence, known.get(), run))) {
      return known;
    }
    if (run > first || !runIsLonger) {
      Optional<NamedSpan> demonym = run > first ? Optional.empty() : demonym(sentence, first);
      return demonym
          .or(() -> annotated(sentence, first, run))
          .or(() -> capitalised(sentence, first, end))
          // "US" of "US-led".
          .or(() -> known);
    }
    return known;
  }

  /// The last token of the annotated name that begins here; one before the first where none does.
  private static int endOfRun(Sentence sentence, int first, int end) {
    String ner = sentence.token(first).ner();
    if (!NAME_CLASSES.contains(ner)) {
      return first - 1;
    }
    int last = first;
    while (last < end && sentence.token(last + 1).ner().equals(ner)) {
      last++;
    }
    return last;
  }

  private Optional<NamedSpan> known(Sentence sentence, int first, int end) {
    if (!Character.isUpperCase(sentence.token(first).word().codePointAt(0))
        && !sentence.token(first).word().startsWith("al-")) {
      return Optional.empty();
    }
    int limit = Math.min(end, first + LONGEST_KNOWN_NAME - 1);
    for (int last = limit; last >= first; last--) {
      if (!Character.isLetterOrDigit(sentence.token(last).word().codePointAt(0))) {
        continue;
      }
      String name = words(sentence, first, last);
      Optional<GazetteerEntry> entry = gazetteer.named(name);
      if (entry.isPresent()) {
        return Optional.of(
            new NamedSpan(sentence.index(), first, last, entry.get().type(), name, entry, false));
      }
    }
    return Optional.empty();
  }

  /// "UN Charter", "US Army": what is known makes another name with the word after it.
  private Optional<NamedSpan> longer(Sentence sentence, NamedSpan known, int end) {
    int next = known.last() + 1;
    if (next > end || !NAME_TAGS.contains(sentence.token(next).tag())) {
      return Optional.empty();
    }
    return nouns
        .nameEnding(sentence.token(next).word())
        .map(type ->
            new NamedSpan(
                sentence.index(),
                known.first(),
                next,
                type,
                words(sentence, known.first(), next),
                Optional.empty(),
                false));
  }

  /// "UN Ana Torres", which the annotator takes for one organisation.
  private boolean isAcronymBeforePerson(Sentence sentence, NamedSpan known, int run) {
    int rest = run - known.last();
    String acronym = known.name().replace(".", "");
    boolean isAcronym =
        acronym.length() <= 4 && acronym.equals(acronym.toUpperCase(java.util.Locale.ROOT));
    Token last = sentence.token(run);
    return isAcronym
        && rest >= 2
        && rest <= 3
        && nouns.nameEnding(last.word()).isEmpty()
        && NAME_TAGS.contains(last.tag());
  }

  private Optional<NamedSpan> demonym(Sentence sentence, int index) {
    Token token = sentence.token(index);
    if (!Character.isUpperCase(token.word().codePointAt(0))) {
      return Optional.empty();
    }
    Optional<GazetteerEntry> country = demonymFrom(sentence, index);
    return country.map(entry -> {
      boolean people = token.isPlural();
      return people
          ? new NamedSpan(
              sentence.index(),
              index,
              index,
              EntityType.Group,
              token.word(),
              Optional.empty(),
              false)
          : new NamedSpan(
              sentence.index(), index, index, EntityType.Country, token.word(), country, true);
    });
  }

  private Optional<GazetteerEntry> demonymFrom(Sentence sentence, int index) {
    return gazetteer.demonym(sentence.token(index).word());
  }

  private Optional<NamedSpan> annotated(Sentence sentence, int first, int last) {
    if (last < first || isTornNoun(sentence, first, last)) {
      return Optional.empty();
    }
    Token head = sentence.token(last);
    // "General Motors", "Interior Department" have no title.
    boolean body =
        head.ner().equals("ORGANIZATION")
            && nouns.nameEnding(head.word()).filter(t -> t == EntityType.Organization).isPresent();
    int begin = first;
    while (!body && begin < last && nouns.isTitle(sentence.token(begin).word())) {
      begin++;
    }
    if (!NAME_TAGS.contains(head.tag()) && !Character.isUpperCase(head.word().codePointAt(0))) {
      return Optional.empty();
    }
    String name = words(sentence, begin, last);
    EntityType type = type(sentence, begin, last, name);
    return Optional.of(
        new NamedSpan(sentence.index(), begin, last, type, name, Optional.empty(), false));
  }

  /// The "Prison" of "Lima", at the end of a line, and "Prison guards" on the next one, which the
  /// annotator takes for one name.
  private boolean isTornNoun(Sentence sentence, int first, int last) {
    Word word = new Word(sentence.index(), first);
    String noun = sentence.token(first).lower();
    return first == last
        && first > 1
        && reading.lineStart(word) == first
        && sentence.token(first - 1).ner().equals(sentence.token(first).ner())
        && (nouns.isFacility(noun) || nouns.type(noun).isPresent());
  }

  private EntityType type(Sentence sentence, int first, int last, String name) {
    String ner = sentence.token(last).ner();
    Optional<EntityType> ending = nouns.nameEnding(sentence.token(last).word());
    boolean several = last > first;
    return switch (ner) {
      case "PERSON" -> several ? ending.orElse(EntityType.Person) : EntityType.Person;
      case "ORGANIZATION" ->
          several && ending.filter(t -> t == EntityType.CreativeWork).isPresent()
              ? EntityType.CreativeWork
              : isPersonAfterAcronym(sentence, first) ? EntityType.Person : EntityType.Organization;
      case "LOCATION" ->
          several && ending.filter(t -> t == EntityType.Organization).isPresent()
              ? EntityType.Organization
              : gazetteer.capital(name).isPresent() ? EntityType.City : EntityType.Place;
      default -> ending.orElse(EntityType.Thing);
    };
  }

  /// The rest of the run that [#isAcronymBeforePerson] cut.
  private boolean isPersonAfterAcronym(Sentence sentence, int first) {
    return first > 1
        && sentence.token(first - 1).ner().equals(sentence.token(first).ner())
        && gazetteer.named(sentence.token(first - 1).word()).isPresent();
  }

  private Optional<NamedSpan> capitalised(Sentence sentence, int first, int end) {
    int last = first;
    while (last <= end
        && NAME_TAGS.contains(sentence.token(last).tag())
        && !NAME_CLASSES.contains(sentence.token(last).ner())) {
      last++;
    }
    last--;
    int begin = first;
    while (begin < last
        && nouns.isTitle(sentence.token(begin).word())
        && nouns.nameEnding(sentence.token(begin).word()).isEmpty()) {
      begin++;
    }
    if (last <= begin) {
      return Optional.empty();
    }
    String name = words(sentence, begin, last);
    int from = begin;
    int to = last;
    return nouns
        .nameEnding(sentence.token(last).word())
        .map(
            type -> new NamedSpan(sentence.index(), from, to, type, name, Optional.empty(), false));
  }

  static String words(Sentence sentence, int first, int last) {
    StringBuilder words = new StringBuilder(sentence.token(first).word());
    for (int i = first + 1; i <= last; i++) {
      boolean apart = sentence.token(i).span().begin() > sentence.token(i - 1).span().end();
      words.append(apart ? " " : "").append(sentence.token(i).word());
    }
    return words.toString().strip();
  }

  /// The words of a name in lower case, plural endings and full stops left out.
  static List<String> parts(String name) {
    return java.util.Arrays.stream(name.toLowerCase(java.util.Locale.ROOT).split("[\\s-]+"))
        .map(part -> part.replace(".", ""))
        .map(part ->
            part.length() > 4 && part.endsWith("s") ? part.substring(0, part.length() - 1) : part)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toList());
  }
}
