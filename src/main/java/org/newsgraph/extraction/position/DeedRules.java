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

/// Posts told by what their holders do: "she chairs the board", "who commanded the force",
/// "appointed him to lead the bank".
final class DeedRules {
  private static final Set<String> OPEN = Set.of("MD", "TO");

  private final Entities entities;
  private final NounTypes nouns;
  private final PostWords words;

  DeedRules(Entities entities, NounTypes nouns, PostWords words) {
    this.entities = entities;
    this.nouns = nouns;
    this.words = words;
  }

  Optional<PositionNode> of(Sentence sentence, Token verb) {
    Optional<String> role = words.doer(verb.lemma());
    Optional<Token> object =
        role.isPresent() ? sentence.dependent(verb.index(), "obj") : Optional.empty();
    if (object.isEmpty() || sentence.has(verb.index(), "nsubj:pass")) {
      return Optional.empty();
    }
    Optional<EntityNode> holder = holder(sentence, verb);
    Word led = new Word(sentence.index(), object.get().index());
    boolean organization =
        nouns.isBody(object.get().lemma())
            || entities.type(led).filter(type -> type == EntityType.Organization).isPresent();
    Optional<EntityNode> whole =
        holder.isPresent() && organization ? entities.phrase(led) : Optional.empty();
    return whole.map(of -> {
      holder.get().affiliate(of);
      boolean over =
          sentence.children(verb.index()).stream()
                  .map(d -> sentence.token(d.dependent()).word())
                  .anyMatch(word -> word.equals("had"))
              && !sentence.has(verb.index(), "obl:since");
      return new PositionNode(
          holder.get(),
          role.orElseThrow(),
          whole,
          over,
          sentence.span(
              Math.min(verb.index(), object.get().index()),
              Math.max(verb.index(), object.get().index())),
          Optional.empty());
    });
  }

  private Optional<EntityNode> holder(Sentence sentence, Token verb) {
    boolean open =
        sentence.children(verb.index()).stream()
            .map(d -> sentence.token(d.dependent()))
            .anyMatch(t -> OPEN.contains(t.tag()) || t.lemma().equals("not"));
    Dependency up = sentence.up(verb.index());
    if (!open) {
      return persons(sentence, verb.index(), "nsubj")
          .findFirst()
          .or(() -> antecedent(sentence, verb, up));
    }
    boolean given =
        up.governor() > 0
            && (up.is("xcomp") || up.is("advcl"))
            && words.is(Kind.taking, sentence.token(up.governor()).lemma());
    return given
        ? persons(sentence, up.governor(), "obj", "nsubj:pass").findFirst()
        : Optional.empty();
  }

  /// "Torres, who led the bank", where the parser did not see a relative clause.
  private Optional<EntityNode> antecedent(Sentence sentence, Token verb, Dependency up) {
    boolean relative =
        sentence.dependents(verb.index(), "nsubj").stream().anyMatch(s -> s.tag().equals("WP"));
    return relative && up.governor() > 0
        ? entities
            .at(new Word(sentence.index(), up.governor()))
            .filter(e -> e.type() == EntityType.Person && e.isNamed())
        : Optional.empty();
  }

  /// Who is named by a word or beside it: "appointed his deputy, Ana Torres, to lead".
  private Stream<EntityNode> persons(Sentence sentence, int verb, String... relations) {
    return sentence.dependents(verb, relations).stream()
        .flatMap(token -> {
          Word word = Word.of(sentence, token);
          return entities.at(word).or(() -> entities.namedBeside(word)).stream();
        })
        .filter(e -> e.type() == EntityType.Person && e.isNamed());
  }
}
