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
import org.newsgraph.extraction.lexicon.PostWords;
import org.newsgraph.extraction.lexicon.PostWords.Kind;
import org.newsgraph.fact.EntityType;

/// Whose post it is: "head of the bank", "the bank's head", "president and owner of the bank".
final class PostOwner {
  private static final int NEAR = 4;
  private static final Set<String> BETWEEN = Set.of("POS", "JJ", "JJS", "DT");

  private final Entities entities;
  private final NounTypes nouns;
  private final PostWords words;
  private final Sentence sentence;
  private final Token post;
  private final PostName name;

  PostOwner(
      Entities entities,
      NounTypes nouns,
      PostWords words,
      Sentence sentence,
      Token post,
      PostName name) {
    this.entities = entities;
    this.nouns = nouns;
    this.words = words;
    this.sentence = sentence;
    this.post = post;
    this.name = name;
  }

  /// Whose post it is: "of" an organisation, or the one named before it.
  Optional<EntityNode> organization() {
    return ofWhom().or(this::owner).or(this::shared);
  }

  private Optional<EntityNode> entity(int token) {
    return entities.at(new Word(sentence.index(), token));
  }

  private Optional<EntityNode> ofWhom() {
    Set<Integer> none = name.portfolio().map(t -> Set.of(t.index())).orElse(Set.of());
    return Stream.concat(Stream.of(post.index()), none.stream())
        .flatMap(head -> sentence.dependents(head).stream())
        .filter(d -> isOf(d) && !none.contains(d.dependent()))
        .map(Dependency::dependent)
        .flatMap(token -> body(token).stream())
        .findFirst();
  }

  /// What has a name, or a body told by a common noun: "head of the junta".
  private Optional<EntityNode> body(int token) {
    Word word = new Word(sentence.index(), token);
    Optional<EntityNode> known =
        entity(token).filter(e -> e.isNamed() && e.type() != EntityType.Person);
    if (known.isEmpty() && sentence.token(token).isNoun()) {
      known =
          sentence.dependents(token, "appos", "dep").stream()
              .flatMap(beside -> entity(beside.index()).stream())
              .filter(e -> e.isNamed() && e.type() == EntityType.Organization)
              .findFirst();
    }
    boolean organization =
        nouns.isBody(sentence.token(token).lemma())
            || entities.type(word).filter(type -> type == EntityType.Organization).isPresent();
    return known.isPresent() || !organization ? known : entities.phrase(word);
  }

  private static boolean isOf(Dependency d) {
    return d.is("nmod") && Set.of("of", "for", "at").contains(d.subtype());
  }

  /// "president and chief executive of Shell": of both.
  private Optional<EntityNode> shared() {
    Dependency up = sentence.up(post.index());
    return Stream.concat(
            sentence.dependents(post.index(), "conj").stream()
                .map(Token::index)
                .filter(other -> !sentence.has(other, "det")),
            up.is("conj") ? Stream.of(up.governor()) : Stream.empty())
        .flatMap(other -> sentence.dependents(other).stream())
        .filter(PostOwner::isOf)
        .flatMap(d -> entity(d.dependent()).stream())
        .filter(e -> e.isNamed() && e.type() != EntityType.Person)
        .findFirst();
  }

  private Optional<EntityNode> owner() {
    for (int i = name.first() - 1; i >= Math.max(1, name.first() - NEAR); i--) {
      Optional<EntityNode> before = entity(i);
      if (before.isPresent()) {
        return before.filter(e -> e.type() != EntityType.Person && e.type() != EntityType.Group);
      }
      Token token = sentence.token(i);
      if (!BETWEEN.contains(token.tag()) && !words.is(Kind.aside, token.word())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
