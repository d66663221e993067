package org.newsgraph.extraction.position;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// Places within places: "Lima, Peru", "Jena, in the state of Thuringia", "the Italian city of
/// Pisa", "a prison in Lima", "Lima airport", "the centre of Lima".
final class PlacePartRules {
  private static final int NEAR = 7;
  private static final Set<String> IN = Set.of("in", "on");
  private static final Set<String> ENDS = Set.of(",", ".", ";", ")", ":");
  private static final Set<String> DESCRIBING = Set.of("DT", "JJ", "HYPH", "NN", "RB");

  private final Entities entities;
  private final NounTypes nouns;

  PlacePartRules(Entities entities, NounTypes nouns) {
    this.entities = entities;
    this.nouns = nouns;
  }

  private Optional<EntityNode> place(Sentence sentence, int token) {
    return token > 0 && token <= sentence.tokens().size()
        ? entities
            .at(new Word(sentence.index(), token))
            .filter(e -> e.isNamed() && e.type().isPlace())
        : Optional.empty();
  }

  private Optional<EntityNode> smallPlace(Sentence sentence, int token) {
    return place(sentence, token).filter(e -> e.type() != EntityType.Country);
  }

  /// What the words of one line tell: the part ends at the token and the whole follows.
  Optional<PartNode> inLine(Sentence sentence, int token) {
    Optional<EntityNode> part = smallPlace(sentence, token);
    if (part.isEmpty() || place(sentence, token + 1).equals(part)) {
      return Optional.empty();
    }
    boolean comma = isWord(sentence, token + 1, ",");
    return listed(sentence, token, part, comma).or(() -> within(sentence, token, part, comma));
  }

  /// "Lima, Peru", "Akron, Ohio".
  private Optional<PartNode> listed(
      Sentence sentence, int token, Optional<EntityNode> part, boolean comma) {
    Optional<EntityNode> whole = comma ? place(sentence, token + 2) : Optional.empty();
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    int last = token + 2;
    while (place(sentence, last + 1).equals(whole)) {
      last++;
    }
    boolean apposed = sentence.up(last).is("appos") && sentence.up(last).governor() == token;
    boolean known =
        whole.get().type() == EntityType.Country || nouns.isState(whole.get().name()) || apposed;
    boolean list = part.filter(p -> nouns.isState(p.name())).isPresent();
    boolean ends =
        last == sentence.tokens().size() || ENDS.contains(sentence.token(last + 1).word());
    return known && ends && !list
        ? PartNode.of(part, whole, sentence, token, last)
        : Optional.empty();
  }

  /// "Jena, in the eastern state of Thuringia", "Jena in Thuringia".
  private Optional<PartNode> within(
      Sentence sentence, int token, Optional<EntityNode> part, boolean comma) {
    int in = comma ? token + 2 : token + 1;
    if (in >= sentence.tokens().size()
        || !IN.contains(sentence.token(in).word())
        || (!comma && !isWord(sentence, in, "in"))) {
      return Optional.empty();
    }
    for (int i = in + 1; i <= Math.min(sentence.tokens().size(), in + NEAR); i++) {
      Optional<EntityNode> whole = place(sentence, i);
      if (whole.isPresent() && !sentence.token(i).tag().equals("JJ")) {
        return PartNode.of(part, whole, sentence, token, i);
      }
      Token word = sentence.token(i);
      boolean describes = DESCRIBING.contains(word.tag()) && word.ner().equals("O");
      if (!describes && whole.isEmpty() && !word.word().equals("of")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isWord(Sentence sentence, int token, String word) {
    return token <= sentence.tokens().size() && sentence.token(token).word().equals(word);
  }

  Optional<PartNode> find(Sentence sentence, Dependency d) {
    return facility(sentence, d)
        .or(() -> described(sentence, d))
        .or(() -> section(sentence, d))
        .or(() -> country(sentence, d));
  }

  /// "a prison in Lima", "a Lima prison", "Lima's main stadium". What stands in a country is seldom
  /// told to say where it belongs.
  private Optional<PartNode> facility(Sentence sentence, Dependency d) {
    Token noun = sentence.token(d.governor());
    boolean in = d.is("nmod") && sentence.hasChild(d.dependent(), Set.of("in"), "case");
    boolean compound = d.is("compound") && isIndefinite(sentence, d.governor());
    if ((!in && !compound && !d.is("nmod:poss"))
        || !nouns.isFacility(noun.lemma())
        || noun.isPlural()) {
      return Optional.empty();
    }
    Optional<EntityNode> whole = smallPlace(sentence, d.dependent());
    Optional<EntityNode> within =
        whole.isPresent() || !in ? whole : ofCompound(sentence, d.dependent());
    return within.isEmpty()
        ? Optional.empty()
        : PartNode.of(phrase(sentence, noun), within, sentence, d.governor(), d.dependent());
  }

  /// "a Lima hotel" stands in Lima; "the Lima hotel" may just be called so.
  private static boolean isIndefinite(Sentence sentence, int noun) {
    return sentence.children(noun).stream()
        .anyMatch(c ->
            c.is("det")
                && Set.of("a", "an", "another").contains(sentence.token(c.dependent()).lemma()));
  }

  private Optional<EntityNode> phrase(Sentence sentence, Token noun) {
    return entities
        .phrase(Word.of(sentence, noun))
        .filter(e -> !e.isAnimate() || e.type() == EntityType.Organization);
  }

  /// "in the Admiralty district".
  private Optional<EntityNode> ofCompound(Sentence sentence, int noun) {
    return sentence.children(noun).stream()
        .filter(c -> c.is("compound"))
        .flatMap(c -> smallPlace(sentence, c.dependent()).stream())
        .findFirst();
  }

  /// "Jena, the town in Thuringia", "Jena, a German town", "the German town of Jena".
  private Optional<PartNode> described(Sentence sentence, Dependency d) {
    boolean after = d.is("appos");
    int noun = after ? d.dependent() : d.governor();
    int name = after ? d.governor() : d.dependent();
    boolean named = after || (d.is("nmod") && sentence.hasChild(name, Set.of("of"), "case"));
    if (!named || nouns.type(sentence.token(noun).lemma()).filter(EntityType::isPlace).isEmpty()) {
      return Optional.empty();
    }
    if (after && nouns.isFacility(sentence.token(noun).lemma())) {
      return Optional.empty();
    }
    boolean isSection = !after && nouns.isSection(sentence.token(noun).lemma());
    Optional<EntityNode> part = isSection ? Optional.empty() : smallPlace(sentence, name);
    Stream<Integer> wholes =
        sentence.children(noun).stream()
            .filter(c ->
                c.is("amod")
                    || c.is("nmod:poss")
                    || c.is("compound")
                    || (c.is("nmod") && sentence.hasChild(c.dependent(), Set.of("in"), "case")))
            .map(Dependency::dependent)
            .filter(i -> place(sentence, i).isPresent());
    return wholes
        .findFirst()
        .flatMap(i -> PartNode.of(part, place(sentence, i), sentence, name, i));
  }

  /// "the centre of Lima".
  private Optional<PartNode> section(Sentence sentence, Dependency d) {
    Token noun = sentence.token(d.governor());
    boolean of = d.is("nmod") && sentence.hasChild(d.dependent(), Set.of("of"), "case");
    Optional<EntityNode> whole =
        of && nouns.isSection(noun.lemma())
            ? smallPlace(sentence, d.dependent())
            : Optional.empty();
    return whole.isEmpty()
        ? Optional.empty()
        : PartNode.of(phrase(sentence, noun), whole, sentence, d.governor(), d.dependent());
  }

  /// "Lima, Peru", however far apart, and what else the grammar joins by "in".
  private Optional<PartNode> country(Sentence sentence, Dependency d) {
    boolean in = d.is("nmod") && sentence.hasChild(d.dependent(), Set.of("in"), "case");
    boolean country =
        d.is("appos")
            && place(sentence, d.dependent())
                .filter(e -> e.type() == EntityType.Country)
                .isPresent();
    return in || country
        ? PartNode.of(
            smallPlace(sentence, d.governor()),
            place(sentence, d.dependent()).or(() -> ofCompound(sentence, d.dependent())),
            sentence,
            d.governor(),
            d.dependent())
        : Optional.empty();
  }
}
