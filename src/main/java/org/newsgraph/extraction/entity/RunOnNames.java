package org.newsgraph.extraction.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.lexicon.GazetteerEntry;
import org.newsgraph.extraction.lexicon.GivenNames;
import org.newsgraph.fact.EntityType;

/// Cuts names that the annotator ran together: a headline's "Ana Torres Slams River Bank", or a
/// name that a page repeats with a link glued to it, "Ana Torres Ana Maria TorresVote".
final class RunOnNames {
  private static final int SHORTEST_REPEATED = 3;
  private static final int SHORTEST_HEADLINE = 4;

  private final Reading reading;
  private final GivenNames givenNames;

  RunOnNames(Reading reading, GivenNames givenNames) {
    this.reading = reading;
    this.givenNames = givenNames;
  }

  /// The names, those run together cut.
  List<NamedSpan> cut(List<NamedSpan> names) {
    Map<String, NamedSpan> known = new HashMap<>();
    names.forEach(name -> known.putIfAbsent(name.name(), name));
    return names.stream().flatMap(name -> cut(name, known)).toList();
  }

  private Stream<NamedSpan> cut(NamedSpan name, Map<String, NamedSpan> known) {
    if (name.known().isPresent() || name.length() < SHORTEST_REPEATED) {
      return Stream.of(name);
    }
    Optional<String> once = withoutRepetition(name.name().split(" "));
    return once.isPresent()
        ? Stream.of(named(name, name.first(), name.last(), name.type(), once.get(), name.known()))
        : afterVerb(name, known).map(Stream::of).orElseGet(() -> headline(name, known).stream());
  }

  /// The words before the first that stands there again.
  private static Optional<String> withoutRepetition(String[] words) {
    for (int again = 1; again < words.length; again++) {
      for (int i = 0; i < again; i++) {
        boolean glued = isGlued(words[i], words[again]);
        if (glued || words[again].equals(words[i])) {
          int end = glued ? i + 1 : again;
          return words[again].length() < SHORTEST_REPEATED
              ? Optional.empty()
              : Optional.of(String.join(" ", List.of(words).subList(0, end)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isGlued(String word, String longer) {
    return word.length() > SHORTEST_REPEATED
        && longer.length() > word.length()
        && longer.startsWith(word)
        && Character.isUpperCase(longer.charAt(word.length()));
  }

  /// A headline's "Senators Slam Ana Torres": a word before somebody who is known apart from it
  /// elsewhere, and which is no given name of hers.
  private Optional<NamedSpan> afterVerb(NamedSpan name, Map<String, NamedSpan> known) {
    Sentence sentence = reading.sentences().get(name.sentence());
    boolean given = givenNames.isKnown(sentence.token(name.first()).word());
    boolean person = givenNames.isKnown(sentence.token(name.first() + 1).word());
    return Optional.ofNullable(known.get(NameFinder.words(sentence, name.first() + 1, name.last())))
        .filter(rest -> person && !given && name.sentence() == 0 && rest.sentence() > 0)
        .filter(rest -> rest.type() == EntityType.Person && name.type() == EntityType.Person)
        .map(rest ->
            named(name, name.first() + 1, name.last(), rest.type(), rest.name(), rest.known()));
  }

  /// Somebody, what he or she does, and another name: all three are known apart from elsewhere.
  private List<NamedSpan> headline(NamedSpan name, Map<String, NamedSpan> known) {
    if (name.length() < SHORTEST_HEADLINE) {
      return List.of(name);
    }
    Sentence sentence = reading.sentences().get(name.sentence());
    for (int verb = name.first() + 2; verb < name.last(); verb++) {
      NamedSpan who = known.get(NameFinder.words(sentence, name.first(), verb - 1));
      NamedSpan whom = known.get(NameFinder.words(sentence, verb + 1, name.last()));
      if (who != null && who.type() == EntityType.Person && whom != null) {
        List<NamedSpan> both = new ArrayList<>();
        both.add(named(name, name.first(), verb - 1, who.type(), who.name(), who.known()));
        both.add(named(name, verb + 1, name.last(), whom.type(), whom.name(), whom.known()));
        return both;
      }
    }
    return List.of(name);
  }

  private static NamedSpan named(
      NamedSpan name,
      int first,
      int last,
      EntityType type,
      String words,
      Optional<GazetteerEntry> known) {
    return new NamedSpan(name.sentence(), first, last, type, words, known, false);
  }
}
