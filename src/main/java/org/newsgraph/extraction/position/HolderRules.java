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
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.extraction.lexicon.PostWords;

/// Who holds the post that a noun names: the name it stands before or beside, the subject of "was
/// the chief", and who "was named", "serves as" or "stepped down as" it.
final class HolderRules {
  private static final int NEAR = 8;
  private static final Set<String> JOINING = Set.of("IN", "TO", "DT", "POS", "CC");

  private final NounTypes nouns;
  private final NamedPersons people;
  private final HolderByVerb verbs;
  private final HolderInLine line;

  HolderRules(Entities entities, NounTypes nouns, PostWords words) {
    this.nouns = nouns;
    this.people = new NamedPersons(entities);
    this.verbs = new HolderByVerb(people, words);
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
    List<Holding> byVerb = verbs.of(sentence, post);
    return byVerb.isEmpty()
        ? after(sentence, post).map(List::of).orElseGet(() -> line.of(sentence, post, name))
        : byVerb;
  }

  /// "President Lopez", "Presidents Lopez and Jones", "Lopez, the president", "the president,
  /// Lopez", and the second post of "the president and owner".
  private List<Holding> beside(Sentence sentence, Token post) {
    Dependency up = sentence.up(post.index());
    boolean title =
        up.is("compound") || up.is("appos") || (up.is("nmod") && up.governor() == post.index() + 1);
    if (up.governor() > 0 && title) {
      Optional<EntityNode> named = people.at(sentence, up.governor());
      if (named.isPresent()) {
        Stream<EntityNode> others =
            post.isPlural() ? people.all(sentence, up.governor(), "conj") : Stream.empty();
        return Stream.concat(named.stream(), others).distinct().map(Holding::of).toList();
      }
    }
    Optional<Token> apposed =
        sentence.dependents(post.index(), "appos").stream()
            .filter(name -> isNear(sentence, post.index(), name.index()))
            .filter(name -> people.at(sentence, name.index()).isPresent())
            .findFirst();
    if (apposed.isPresent()) {
      return named(sentence, post, apposed.get());
    }
    boolean third = up.is("appos") && sentence.token(up.governor()).isNoun();
    if (third) {
      Optional<Holding> first =
          people.all(sentence, up.governor(), "appos").findFirst().map(Holding::of);
      if (first.isPresent()) {
        return List.of(first.get());
      }
    }
    boolean second = up.is("conj") && up.governor() > 0 && sentence.token(up.governor()).isNoun();
    return second && sentence.up(up.governor()).is("appos")
        ? people.at(sentence, sentence.up(up.governor()).governor()).stream()
            .map(Holding::of)
            .toList()
        : List.of();
  }

  /// "the mayor, Ana Torres", "the officers, Ana Torres and Eva Diaz".
  private List<Holding> named(Sentence sentence, Token post, Token name) {
    Stream<EntityNode> others =
        post.isPlural() ? people.all(sentence, name.index(), "conj") : Stream.empty();
    return Stream.concat(people.at(sentence, name.index()).stream(), others)
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
    boolean is = sentence.has(post.index(), "cop") && !HolderByVerb.isOpen(sentence, post.index());
    return is
        ? people
            .all(sentence, post.index(), "nsubj")
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
    return HolderByVerb.isAs(sentence, post) && verb > post.index()
        ? people.all(sentence, verb, "nsubj", "nsubj:pass").findFirst().map(Holding::of)
        : Optional.empty();
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
        .mapToObj(index -> people.at(sentence, index))
        .flatMap(Optional::stream)
        .filter(p -> !sentence.has(post.index(), "appos") && !sentence.up(post.index()).is("obj"))
        .filter(p -> !post.isPlural() && !isObject(sentence, post.index(), p))
        .findFirst()
        .map(Holding::of);
  }

  /// "a spokesman for Torres": the name of the person follows the preposition.
  private boolean isObject(Sentence sentence, int post, EntityNode who) {
    return sentence.token(post + 1).tag().equals("IN")
        && people.at(sentence, post + 2).filter(who::equals).isPresent();
  }
}
