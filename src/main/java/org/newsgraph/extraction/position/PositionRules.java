package org.newsgraph.extraction.position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.extraction.lexicon.PostWords;
import org.newsgraph.extraction.lexicon.PostWords.Kind;
import org.newsgraph.fact.EntityType;

/// Finds posts: titles before a name, appositions, "X was the chief of Y", "as head of Y, X", "X
/// was named head of Y", "X, who chairs Y".
public final class PositionRules {
  private static final Set<String> TO_GENERAL =
      Set.of(
          "attorney",
          "secretary",
          "director",
          "surgeon",
          "solicitor",
          "inspector",
          "consul",
          "governor",
          "comptroller",
          "advocate",
          "auditor",
          "undersecretary",
          "postmaster");

  private final Reading reading;
  private final Entities entities;
  private final NounTypes nouns;
  private final PostWords words;
  private final HolderRules holders;
  private final DeedRules deeds;

  public PositionRules(Reading reading, Entities entities, NounTypes nouns, PostWords words) {
    this.reading = reading;
    this.entities = entities;
    this.nouns = nouns;
    this.words = words;
    this.holders = new HolderRules(entities, nouns, words);
    this.deeds = new DeedRules(entities, nouns, words);
  }

  /// The posts told in the article, in the order of their words.
  public List<PositionNode> find() {
    List<PositionNode> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        if (isPost(sentence, token)) {
          found.addAll(positions(sentence, token));
        } else if (token.isVerb()) {
          deeds.of(sentence, token).ifPresent(found::add);
        }
      }
    }
    return once(found);
  }

  private boolean isPost(Sentence sentence, Token token) {
    String lemma = PostName.withoutPrefix(token.lemma().toLowerCase(Locale.ROOT));
    return token.isNoun()
        && (nouns.isPost(lemma) || (words.is(Kind.title, lemma) && isTitle(sentence, token)));
  }

  /// "Justice Ana Torres".
  private boolean isTitle(Sentence sentence, Token token) {
    Dependency up = sentence.up(token.index());
    return token.isProperNoun()
        && up.is("compound")
        && up.governor() > token.index()
        && entities
            .at(new Word(sentence.index(), up.governor()))
            .filter(e -> e.type() == EntityType.Person)
            .isPresent();
  }

  /// "Mali's president, Keita" and "President Keita" are one: the one without a whose is dropped.
  private static List<PositionNode> once(List<PositionNode> found) {
    Set<List<Object>> owned = new HashSet<>();
    found.stream()
        .filter(position -> position.organization().isPresent())
        .forEach(position -> owned.add(List.of(position.holder(), position.role())));
    return found.stream()
        .filter(position ->
            position.organization().isPresent()
                || position.former()
                || !owned.contains(List.of(position.holder(), position.role())))
        .toList();
  }

  private List<PositionNode> positions(Sentence sentence, Token post) {
    PostName name = new PostName(entities, words, sentence, post);
    PostOwner owner = new PostOwner(entities, nouns, words, sentence, post, name);
    boolean rank =
        words.is(Kind.rank, post.lemma())
            && !sentence.has(post.index(), "nmod:poss")
            && TO_GENERAL.stream().noneMatch(name.role().toLowerCase(Locale.ROOT)::contains);
    List<Holding> held = rank ? List.of() : holders.of(sentence, post, name);
    Optional<EntityNode> organization = held.isEmpty() ? Optional.empty() : owner.organization();
    return held.stream().map(holding -> position(name, organization, holding)).toList();
  }

  private static PositionNode position(
      PostName name, Optional<EntityNode> organization, Holding holding) {
    organization.ifPresent(holding.holder()::affiliate);
    return new PositionNode(
        holding.holder(),
        name.role(),
        organization,
        holding.former() || name.isFormer(),
        name.span(),
        holding.verb());
  }
}
