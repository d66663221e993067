package org.newsgraph.extraction.position;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.PostWords;
import org.newsgraph.extraction.lexicon.PostWords.Kind;

/// Who takes, holds, leaves or hands over a post by a verb.
final class HolderByVerb {
  private static final Set<String> STAYING = Set.of("remain", "stay", "continue");

  private final NamedPersons people;
  private final PostWords words;

  HolderByVerb(NamedPersons people, PostWords words) {
    this.people = people;
    this.words = words;
  }

  /// "became president", "was named head", "named her chief executive", "served as director",
  /// "succeeded Jones as governor".
  List<Holding> of(Sentence sentence, Token post) {
    Dependency up = sentence.up(post.index());
    boolean complement = up.is("xcomp") || up.is("obj") || isAs(sentence, post) || up.is("dep");
    if (!complement || up.governor() == 0 || isOpenTo(sentence, up.governor())) {
      return List.of();
    }
    String lemma = sentence.token(up.governor()).lemma();
    Word verb = new Word(sentence.index(), up.governor());
    boolean bare = lemma.equals("become") || lemma.equals("remain");
    boolean takes = words.is(Kind.taking, lemma);
    if ((takes || words.is(Kind.holding, lemma)) && (!up.is("obj") || !bare)) {
      return given(sentence, post, up.governor())
          .map(holder -> new Holding(holder, false, Optional.of(verb).filter(v -> takes)))
          .stream()
          .toList();
    }
    if (!isAs(sentence, post)) {
      return List.of();
    }
    boolean leaves = words.is(Kind.leaving, lemma);
    if (!leaves && !words.is(Kind.succeeding, lemma)) {
      return List.of();
    }
    Stream<Holding> holder =
        people
            .all(sentence, up.governor(), "nsubj", "nsubj:pass")
            .map(person -> new Holding(person, leaves, Optional.of(verb)));
    Stream<Holding> before =
        people
            .all(sentence, up.governor(), "obj")
            .map(person -> new Holding(person, true, Optional.empty()));
    return Stream.concat(holder.limit(1), before.limit(1)).toList();
  }

  private Optional<EntityNode> given(Sentence sentence, Token post, int verb) {
    Optional<EntityNode> object =
        sentence.dependents(verb, "obj", "iobj").stream()
            .filter(token -> token.index() != post.index())
            .flatMap(token -> people.at(sentence, token.index()).stream())
            .findFirst();
    boolean active = sentence.has(verb, "obj", "iobj") && !sentence.has(verb, "nsubj:pass");
    boolean toOther =
        active
            && object.isEmpty()
            && sentence.dependents(verb, "obj", "iobj").stream()
                .anyMatch(token -> token.index() != post.index());
    return object.isPresent() || toOther
        ? object
        : people.all(sentence, verb, "nsubj", "nsubj:pass").findFirst();
  }

  /// "will remain president" tells that one is it.
  private static boolean isOpenTo(Sentence sentence, int verb) {
    boolean stays = STAYING.contains(sentence.token(verb).lemma());
    return isOpen(sentence, verb) && !(stays && !sentence.has(verb, "mark"));
  }

  /// Negated, possible or to come.
  static boolean isOpen(Sentence sentence, int word) {
    return sentence.children(word).stream()
        .map(d -> sentence.token(d.dependent()))
        .anyMatch(token ->
            token.tag().equals("MD")
                || token.tag().equals("TO")
                || Set.of("not", "n't", "never", "no").contains(token.lemma()));
  }

  static boolean isAs(Sentence sentence, Token post) {
    return sentence.children(post.index()).stream()
        .anyMatch(d ->
            d.is("case")
                && sentence.token(d.dependent()).lemma().toLowerCase(Locale.ROOT).equals("as"));
  }
}
