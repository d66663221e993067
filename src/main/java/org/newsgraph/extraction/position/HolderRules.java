package org.newsgraph.extraction.position;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.extraction.lexicon.PostWords;
import org.newsgraph.extraction.lexicon.PostWords.Kind;
import org.newsgraph.fact.EntityType;

/// Who holds the post that a noun names: the name it stands before or beside, the subject of "was
/// the chief", and who "was named", "serves as" or "stepped down as" it.
final class HolderRules {
  private static final int NEAR = 8;
  private static final Set<String> STAYING = Set.of("remain", "stay", "continue");
  private static final Set<String> JOINING = Set.of("IN", "TO", "DT", "POS", "CC");

  private final Entities entities;
  private final NounTypes nouns;
  private final PostWords words;
  private final HolderInLine line;

  HolderRules(Entities entities, NounTypes nouns, PostWords words) {
    this.entities = entities;
    this.nouns = nouns;
    this.words = words;
    this.line = new HolderInLine(entities);
  }

  List<Holding> of(Sentence sentence, Token post, PostName name) {
    List<Holding> beside = beside(sentence, post);
    if (!beside.isEmpty()) {
      return beside;
    }
    Optional<Holding> told = subject(sentence, post).or(() -> asHead(sentence, post));
    if (told.isPresent()) {
      return List.of(told.get());
    }
    List<Holding> byVerb = byVerb(sentence, post);
    return byVerb.isEmpty()
        ? after(sentence, post).map(List::of).orElseGet(() -> line.of(sentence, post, name))
        : byVerb;
  }

  private Optional<EntityNode> person(Sentence sentence, int token) {
    return entities
        .at(new Word(sentence.index(), token))
        .filter(e -> e.type() == EntityType.Person && e.isNamed());
  }

  private Stream<EntityNode> persons(Sentence sentence, int governor, String... relations) {
    return sentence.dependents(governor, relations).stream()
        .flatMap(token -> person(sentence, token.index()).stream());
  }

  /// "President Lopez", "Presidents Lopez and Jones", "Lopez, the president", "the president,
  /// Lopez", and the second post of "the president and owner".
  private List<Holding> beside(Sentence sentence, Token post) {
    Dependency up = sentence.up(post.index());
    boolean title =
        up.is("compound") || up.is("appos") || (up.is("nmod") && up.governor() == post.index() + 1);
    if (up.governor() > 0 && title) {
      Optional<EntityNode> named = person(sentence, up.governor());
      if (named.isPresent()) {
        Stream<EntityNode> others =
            post.isPlural() ? persons(sentence, up.governor(), "conj") : Stream.empty();
        return Stream.concat(named.stream(), others).distinct().map(Holding::of).toList();
      }
    }
    Optional<Token> apposed =
        sentence.dependents(post.index(), "appos").stream()
            .filter(name -> isNear(sentence, post.index(), name.index()))
            .filter(name -> person(sentence, name.index()).isPresent())
            .findFirst();
    if (apposed.isPresent()) {
      return named(sentence, post, apposed.get());
    }
    boolean third = up.is("appos") && sentence.token(up.governor()).isNoun();
    if (third) {
      Optional<Holding> first =
          persons(sentence, up.governor(), "appos").findFirst().map(Holding::of);
      if (first.isPresent()) {
        return List.of(first.get());
      }
    }
    boolean second = up.is("conj") && up.governor() > 0 && sentence.token(up.governor()).isNoun();
    return second && sentence.up(up.governor()).is("appos")
        ? person(sentence, sentence.up(up.governor()).governor()).stream().map(Holding::of).toList()
        : List.of();
  }

  /// "the mayor, Ana Torres", "the officers, Ana Torres and Eva Diaz".
  private List<Holding> named(Sentence sentence, Token post, Token name) {
    Stream<EntityNode> others =
        post.isPlural() ? persons(sentence, name.index(), "conj") : Stream.empty();
    return Stream.concat(person(sentence, name.index()).stream(), others)
        .distinct()
        .map(Holding::of)
        .toList();
  }

  /// Whether no verb but one of a relative clause stands between a post and the name read as its
  /// apposition.
  private static boolean isNear(Sentence sentence, int post, int name) {
    BitSet relative = new BitSet();
    sentence.children(post).stream()
        .filter(d -> d.relation().equals("acl:relcl"))
        .forEach(d -> relative.or(sentence.below(d.dependent())));
    return name > post
        && IntStream.range(post + 1, name)
            .noneMatch(i -> sentence.token(i).isVerb() && !relative.get(i));
  }

  private Optional<Holding> subject(Sentence sentence, Token post) {
    boolean is = sentence.has(post.index(), "cop") && !isOpen(sentence, post.index());
    return is
        ? persons(sentence, post.index(), "nsubj")
            .findFirst()
            .map(holder -> new Holding(holder, isOver(sentence, post.index()), Optional.empty()))
        : Optional.empty();
  }

  /// "was president until 2014", "had been president".
  private static boolean isOver(Sentence sentence, int post) {
    boolean was =
        sentence.children(post).stream()
            .filter(d -> d.is("cop") || d.is("aux"))
            .map(d -> sentence.token(d.dependent()).word())
            .anyMatch(word -> word.equals("was") || word.equals("had"));
    boolean until =
        sentence.dependents(post).stream()
            .anyMatch(d ->
                Set.of("until", "till", "from", "between").contains(d.subtype())
                    && Set.of("DATE", "DURATION").contains(sentence.token(d.dependent()).ner()));
    boolean hadBeen =
        sentence.children(post).stream()
            .anyMatch(d -> d.is("aux") && sentence.token(d.dependent()).word().equals("had"));
    return was && (until || hadBeen);
  }

  /// "As head of the bank, she raised …"
  private Optional<Holding> asHead(Sentence sentence, Token post) {
    int verb = sentence.up(post.index()).governor();
    return isAs(sentence, post) && verb > post.index()
        ? persons(sentence, verb, "nsubj", "nsubj:pass").findFirst().map(Holding::of)
        : Optional.empty();
  }

  private static boolean isAs(Sentence sentence, Token post) {
    return sentence.children(post.index()).stream()
        .anyMatch(d ->
            d.is("case")
                && sentence.token(d.dependent()).lemma().toLowerCase(Locale.ROOT).equals("as"));
  }

  /// "became president", "was named head", "named her chief executive", "served as director",
  /// "succeeded Jones as governor".
  private List<Holding> byVerb(Sentence sentence, Token post) {
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
        persons(sentence, up.governor(), "nsubj", "nsubj:pass")
            .map(person -> new Holding(person, leaves, Optional.of(verb)));
    Stream<Holding> before =
        persons(sentence, up.governor(), "obj")
            .map(person -> new Holding(person, true, Optional.empty()));
    return Stream.concat(holder.limit(1), before.limit(1)).toList();
  }

  private Optional<EntityNode> given(Sentence sentence, Token post, int verb) {
    Optional<EntityNode> object =
        sentence.dependents(verb, "obj", "iobj").stream()
            .filter(token -> token.index() != post.index())
            .flatMap(token -> person(sentence, token.index()).stream())
            .findFirst();
    boolean active = sentence.has(verb, "obj", "iobj") && !sentence.has(verb, "nsubj:pass");
    boolean toOther =
        active
            && object.isEmpty()
            && sentence.dependents(verb, "obj", "iobj").stream()
                .anyMatch(token -> token.index() != post.index());
    return object.isPresent() || toOther
        ? object
        : persons(sentence, verb, "nsubj", "nsubj:pass").findFirst();
  }

  /// "will remain president" tells that one is it.
  private static boolean isOpenTo(Sentence sentence, int verb) {
    boolean stays = STAYING.contains(sentence.token(verb).lemma());
    return isOpen(sentence, verb) && !(stays && !sentence.has(verb, "mark"));
  }

  /// Negated, possible or to come.
  private static boolean isOpen(Sentence sentence, int word) {
    return sentence.children(word).stream()
        .map(d -> sentence.token(d.dependent()))
        .anyMatch(token ->
            token.tag().equals("MD")
                || token.tag().equals("TO")
                || Set.of("not", "n't", "never", "no").contains(token.lemma()));
  }

  /// Whether nothing but names and what joins them stands between two words.
  private boolean isOneName(Sentence sentence, int first, int last) {
    return IntStream.rangeClosed(first, last)
            .mapToObj(sentence::token)
            .allMatch(t ->
                JOINING.contains(t.tag())
                    || (t.isNoun() && !nouns.isPost(t.lemma().toLowerCase(Locale.ROOT))))
        && sentence.token(last).isProperNoun();
  }

  /// "envoy to the WTO Ana Torres": a name right after the organisation, which the parser takes for
  /// one name with it.
  private Optional<Holding> after(Sentence sentence, Token post) {
    return sentence.below(post.index()).stream()
        .filter(index -> index > post.index() + 1 && index <= post.index() + NEAR)
        .filter(index -> isOneName(sentence, post.index() + 1, index))
        .mapToObj(index -> person(sentence, index))
        .flatMap(Optional::stream)
        .filter(p -> !sentence.has(post.index(), "appos") && !sentence.up(post.index()).is("obj"))
        .filter(p -> !post.isPlural())
        .findFirst()
        .map(Holding::of);
  }
}
