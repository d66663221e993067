package org.newsgraph.extraction.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.extraction.lexicon.PostWords;

/// Finds posts: titles before a name, appositions, "X was the chief of Y", "as head of Y, X", "X
/// was named head of Y".
public final class PositionRules {
  private final Reading reading;
  private final Entities entities;
  private final NounTypes nouns;
  private final PostWords words;
  private final HolderRules holders;

  public PositionRules(Reading reading, Entities entities, NounTypes nouns, PostWords words) {
    this.reading = reading;
    this.entities = entities;
    this.nouns = nouns;
    this.words = words;
    this.holders = new HolderRules(entities, nouns, words);
  }

  /// The posts told in the article, in the order of their words.
  public List<PositionNode> find() {
    List<PositionNode> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        String lemma = PostName.withoutPrefix(token.lemma().toLowerCase(Locale.ROOT));
        if (token.isNoun() && nouns.isPost(lemma)) {
          PostName name = new PostName(entities, words, sentence, token);
          holders.of(sentence, token).forEach(holding -> found.add(position(name, holding)));
        }
      }
    }
    return found;
  }

  private static PositionNode position(PostName name, Holding holding) {
    Optional<EntityNode> organization = name.organization();
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
