package org.newsgraph.extraction.position;

import java.util.ArrayList;
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
import org.newsgraph.fact.EntityType;

/// Finds posts: titles before a name, appositions, "X was the chief of Y", "as head of Y, X".
public final class PositionRules {
  private static final Set<String> FORMER = Set.of("former", "ex", "late", "then", "onetime");

  private final Reading reading;
  private final Entities entities;
  private final NounTypes nouns;

  public PositionRules(Reading reading, Entities entities, NounTypes nouns) {
    this.reading = reading;
    this.entities = entities;
    this.nouns = nouns;
  }

  /// The posts told in the article, in the order of their words.
  public List<PositionNode> find() {
    List<PositionNode> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.isNoun() && nouns.isPost(token.lemma().toLowerCase(Locale.ROOT))) {
          holder(sentence, token).ifPresent(person -> found.add(position(sentence, token, person)));
        }
      }
    }
    return found;
  }

  private Optional<EntityNode> person(Sentence sentence, int token) {
    return entities
        .at(new Word(sentence.index(), token))
        .filter(e -> e.type() == EntityType.Person && e.isNamed());
  }

  private Optional<EntityNode> holder(Sentence sentence, Token post) {
    Dependency up = sentence.up(post.index());
    if (up.governor() > 0
        && (up.is("compound")
            || up.is("appos")
            || (up.is("nmod") && up.governor() == post.index() + 1))) {
      Optional<EntityNode> named = person(sentence, up.governor());
      if (named.isPresent()) {
        return named;
      }
    }
    return apposed(sentence, post)
        .or(() -> subject(sentence, post))
        .or(() -> asHead(sentence, post))
        .or(() -> after(sentence, post));
  }

  private Optional<EntityNode> apposed(Sentence sentence, Token post) {
    return sentence.dependents(post.index(), "appos").stream()
        .map(name -> person(sentence, name.index()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<EntityNode> subject(Sentence sentence, Token post) {
    return sentence.has(post.index(), "cop")
        ? sentence.dependents(post.index(), "nsubj").stream()
            .map(subject -> person(sentence, subject.index()))
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  /// "As head of the bank, she raised …"
  private Optional<EntityNode> asHead(Sentence sentence, Token post) {
    Dependency up = sentence.up(post.index());
    boolean as =
        sentence.children(post.index()).stream()
            .anyMatch(d ->
                d.is("case")
                    && sentence.token(d.dependent()).lemma().toLowerCase(Locale.ROOT).equals("as"));
    return as && up.governor() > 0
        ? sentence.dependents(up.governor(), "nsubj", "nsubj:pass").stream()
            .map(subject -> person(sentence, subject.index()))
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  /// "envoy to the WTO Ana Torres": a name right after the organisation, which the parser takes for
  /// one name with it.
  private Optional<EntityNode> after(Sentence sentence, Token post) {
    return sentence.below(post.index()).stream()
        .filter(index -> index > post.index() + 1 && index <= post.index() + 8)
        .filter(index ->
            sentence.token(index).isProperNoun() && !sentence.token(index - 1).tag().equals(","))
        .mapToObj(index -> person(sentence, index))
        .flatMap(Optional::stream)
        .filter(p -> !sentence.has(post.index(), "appos") && !sentence.up(post.index()).is("obj"))
        .findFirst();
  }

  private PositionNode position(Sentence sentence, Token post, EntityNode person) {
    int first = firstWord(sentence, post);
    Optional<EntityNode> organization =
        organization(sentence, post).or(() -> owner(sentence, post));
    boolean former = isFormer(sentence, first) || isFormer(sentence, first - 1);
    StringBuilder role = new StringBuilder();
    for (int i = first; i <= post.index(); i++) {
      String word = sentence.token(i).word();
      if (!FORMER.contains(word.toLowerCase(Locale.ROOT))
          && !sentence.token(i).tag().equals("HYPH")) {
        role.append(role.isEmpty() ? "" : " ").append(decapitalised(word));
      }
    }
    toWhom(sentence, post).ifPresent(to -> role.append(" to the ").append(to));
    organization.ifPresent(person::affiliate);
    return new PositionNode(
        person, role.toString(), organization, former, sentence.span(first, post.index()));
  }

  private static String decapitalised(String word) {
    boolean acronym = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    return acronym ? word : word.toLowerCase(Locale.ROOT);
  }

  private static boolean isFormer(Sentence sentence, int token) {
    return token > 0 && FORMER.contains(sentence.token(token).word().toLowerCase(Locale.ROOT));
  }

  /// The words before the post that belong to its name: "aerospace" commander, "Prime" Minister.
  private int firstWord(Sentence sentence, Token post) {
    int first = post.index();
    while (first > 1) {
      Token before = sentence.token(first - 1);
      boolean entity = entities.at(new Word(sentence.index(), before.index())).isPresent();
      boolean part = before.isNoun() || before.tag().equals("JJ") || before.tag().equals("HYPH");
      if (entity || !part || before.word().equals("top")) {
        break;
      }
      first--;
    }
    return first;
  }

  /// Whose post it is: "of" an organisation, or the one named before it.
  private Optional<EntityNode> organization(Sentence sentence, Token post) {
    return sentence.dependents(post.index(), "nmod:of", "nmod:for", "nmod:at").stream()
        .map(token -> entities.at(new Word(sentence.index(), token.index())))
        .flatMap(Optional::stream)
        .filter(e -> e.isNamed() && e.type() != EntityType.Person)
        .findFirst();
  }

  private Optional<EntityNode> owner(Sentence sentence, Token post) {
    int first = firstWord(sentence, post);
    for (int i = first - 1; i >= Math.max(1, first - 4); i--) {
      Optional<EntityNode> before = entities.at(new Word(sentence.index(), i));
      if (before.isPresent()) {
        EntityType type = before.get().type();
        return type == EntityType.Person ? Optional.empty() : before;
      }
      if (!Set.of("POS", "JJ", "JJS", "DT").contains(sentence.token(i).tag())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<String> toWhom(Sentence sentence, Token post) {
    boolean to =
        post.index() + 2 <= sentence.tokens().size()
            && sentence.token(post.index() + 1).lemma().equals("to");
    if (!to) {
      return Optional.empty();
    }
    int next =
        sentence.token(post.index() + 2).tag().equals("DT") ? post.index() + 3 : post.index() + 2;
    return next <= sentence.tokens().size()
        ? entities
            .at(new Word(sentence.index(), next))
            .filter(e -> e.isNamed() && e.type() != EntityType.Person)
            .map(e -> sentence.token(next).word())
        : Optional.empty();
  }
}
