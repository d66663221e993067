package org.newsgraph.extraction.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// What common nouns stand for, by the table of nouns or by how they end.
final class CommonNouns {
  private static final Set<String> SOMEBODY =
      Set.of("man", "woman", "person", "holder", "worker", "owner", "keeper", "goer", "dealer");

  private final NounTypes nouns;

  CommonNouns(NounTypes nouns) {
    this.nouns = nouns;
  }

  /// What a noun stands for: several persons are a group.
  Optional<EntityType> of(Token noun) {
    return nouns
        .type(noun.lemma())
        .or(() -> nouns.type(noun.lemma().toLowerCase(Locale.ROOT)))
        .or(() -> nouns.nameEnding(noun.word()))
        .or(() -> isSomebody(noun.lemma()) ? Optional.of(EntityType.Person) : Optional.empty())
        .map(type -> type == EntityType.Person && noun.isPlural() ? EntityType.Group : type);
  }

  /// "fisherman", "motorist": what the endings of words for people tell.
  private static boolean isSomebody(String lemma) {
    boolean ist =
        lemma.endsWith("ist")
            && lemma.length() > 6
            && (!lemma.endsWith("list") || lemma.endsWith("alist"));
    return ist || (lemma.length() > 5 && SOMEBODY.stream().anyMatch(lemma::endsWith));
  }
}
