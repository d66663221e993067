package org.newsgraph.extraction.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.MentionKind;

/// Makes entities of common nouns: "US troops", "missiles", "a letter". The same words, or a
/// definite noun met before, are the same thing.
final class NominalMaker {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> MODIFIERS = Set.of("compound", "amod", "nummod");
  private static final Set<String> EMPTY_NOUNS =
      Set.of(
          "time", "day", "way", "thing", "case", "fact", "number", "end", "year", "week", "month",
          "hour", "today", "part", "goal", "aim", "purpose", "favor", "favour", "order", "head");

  private static final Map<String, String> NUMBERS =
      Map.of(
          "2", "two", "3", "three", "4", "four", "5", "five", "6", "six", "7", "seven", "8",
          "eight", "9", "nine", "10", "ten");

  private final Entities entities;
  private final Reading reading;
  private final NounTypes nouns;
  private final CommonNouns types;
  private final Headlines headlines;
  private final Map<String, EntityNode> byName = new HashMap<>();
  private final Map<String, Set<EntityNode>> byHead = new HashMap<>();

  NominalMaker(
      Entities entities, Reading reading, NounTypes nouns, CommonNouns types, Headlines headlines) {
    this.entities = entities;
    this.reading = reading;
    this.nouns = nouns;
    this.types = types;
    this.headlines = headlines;
  }

  Optional<EntityNode> make(Word head) {
    Sentence sentence = reading.sentence(head);
    Token noun = reading.token(head);
    if (!noun.isNoun()
        || (EMPTY_NOUNS.contains(noun.lemma()) && !isHead(sentence, head.token()))
        || (!noun.ner().equals("O") && !noun.isProperNoun())) {
      return Optional.empty();
    }
    List<EntityNode> owners = owners(sentence, head.token());
    int first = first(sentence, head.token());
    boolean numbered =
        head.token() < sentence.tokens().size()
            && sentence.token(head.token() + 1).tag().equals("CD")
            && nouns.type(noun.lemma()).filter(t -> t == EntityType.CreativeWork).isPresent();
    int last = numbered ? head.token() + 1 : head.token();
    String name = NameFinder.words(sentence, first, last);
    EntityNode node = known(sentence, noun, name, owners).orElseGet(() -> create(noun, name));
    entities.add(node, sentence, first, last, MentionKind.nominal);
    owners.forEach(node::affiliate);
    byHead.computeIfAbsent(head(noun), key -> new LinkedHashSet<>()).add(node);
    byName.put(key(name, owners), node);
    return Optional.of(node);
  }

  /// A sum of money or a share as a thing: "paid $57 million", "fell 5 %".
  Optional<EntityNode> sum(Word head) {
    Sentence sentence = reading.sentence(head);
    int first = head.token();
    while (first > 1 && isSum(sentence, first - 1)) {
      first--;
    }
    int last = head.token();
    while (last < sentence.tokens().size() && isSum(sentence, last + 1)) {
      last++;
    }
    if (first == last || !isSum(sentence, head.token())) {
      return Optional.empty();
    }
    String name = NameFinder.words(sentence, first, last);
    EntityNode node =
        byName.computeIfAbsent(
            key(name, List.of()),
            key -> new EntityNode(EntityType.Thing, name, false, Optional.empty()));
    entities.add(node, sentence, first, last, MentionKind.nominal);
    return Optional.of(node);
  }

  /// People told by their number alone: "killed two". Each time they are others.
  EntityNode several(Word head) {
    Sentence sentence = reading.sentence(head);
    int first = sentence.below(head.token()).nextSetBit(0);
    int last = head.token();
    String name = NameFinder.words(sentence, first, last);
    EntityNode node = new EntityNode(EntityType.Group, name, false, Optional.empty());
    entities.add(node, sentence, first, last, MentionKind.nominal);
    return node;
  }

  private static boolean isSum(Sentence sentence, int token) {
    String ner = sentence.token(token).ner();
    return ner.equals("MONEY") || ner.equals("PERCENT");
  }

  /// "the head of state" is somebody, "at the head" is not.
  private static boolean isHead(Sentence sentence, int noun) {
    return sentence.token(noun).lemma().equals("head") && sentence.has(noun, "nmod:of", "compound");
  }

  private Optional<EntityNode> known(
      Sentence sentence, Token noun, String name, List<EntityNode> owners) {
    Optional<EntityNode> sameName =
        Optional.ofNullable(byName.get(key(name, owners)))
            .or(() -> Optional.ofNullable(byName.get(key(name, List.of()))));
    boolean definite =
        sentence.dependents(noun.index(), "det").stream()
            .anyMatch(det -> DEFINITE.contains(det.lower()));
    boolean modifier = sentence.up(noun.index()).is("compound");
    if (sameName.isEmpty() && owners.isEmpty() && headlines.isTaken(sentence, noun)) {
      return nearest(noun, headlines::isOnlyThere);
    }
    return sameName.isPresent() || (!definite && !modifier) || !owners.isEmpty()
        ? sameName
        : nearest(noun, node -> isPart(name, node.name()));
  }

  /// The last with this head before a noun, else the first after it.
  private Optional<EntityNode> nearest(Token noun, Predicate<EntityNode> fits) {
    int here = noun.span().begin();
    List<EntityNode> found =
        byHead.getOrDefault(head(noun), Set.of()).stream().filter(fits).toList();
    return found.stream()
        .filter(node -> node.lastBefore(here).isPresent())
        .max(Comparator.comparing(node -> node.lastBefore(here).orElseThrow()))
        .or(() -> found.stream().findFirst());
  }

  /// "the embassy" is none of "the embassies".
  private static String head(Token noun) {
    return noun.isPlural() ? noun.lemma() + "s" : noun.lemma();
  }

  /// "the law" may be "a new law", "the new law" can't be "an old law".
  private static boolean isPart(String name, String earlier) {
    Set<String> words = Set.copyOf(List.of(earlier.toLowerCase(Locale.ROOT).split(" ")));
    String[] own = name.toLowerCase(Locale.ROOT).split(" ");
    return java.util.Arrays.stream(own, 0, own.length - 1).allMatch(words::contains);
  }

  private static String key(String name, List<EntityNode> owners) {
    String[] words = name.toLowerCase(Locale.ROOT).split(" ", 2);
    String first = NUMBERS.getOrDefault(words[0], words[0]);
    return (words.length > 1 ? first + " " + words[1] : first) + owners;
  }

  private EntityNode create(Token noun, String name) {
    return new EntityNode(types.of(noun).orElse(EntityType.Thing), name, false, Optional.empty());
  }

  /// The entities that own or qualify it: "US" troops, "Iran's" missiles.
  private List<EntityNode> owners(Sentence sentence, int head) {
    List<EntityNode> owners = new ArrayList<>();
    for (Dependency dependency : sentence.children(head)) {
      if (dependency.is("nmod:poss") || dependency.is("compound") || dependency.is("amod")) {
        entities
            .at(new Word(sentence.index(), dependency.dependent()))
            .filter(EntityNode::isAnimate)
            .ifPresent(owners::add);
      }
    }
    return owners;
  }

  /// The first of the words before a noun that tell which one it is.
  int first(Sentence sentence, int head) {
    int line = reading.lineStart(new Word(sentence.index(), head));
    return sentence.children(head).stream()
        .filter(d -> MODIFIERS.contains(d.relation()) && d.dependent() < head)
        .filter(d -> !sentence.token(d.dependent()).isVerb())
        .mapToInt(d -> sentence.below(d.dependent()).nextSetBit(line))
        .filter(index -> index > 0 && index < head)
        .min()
        .orElse(head);
  }
}
