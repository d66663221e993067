package org.newsgraph.extraction.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.position.PositionNode;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.MentionKind;

/// Leads "I" and "we" in what somebody says back to whoever says it: "we" to those for whom a
/// person speaks, where they are known.
public final class FirstPersons {
  private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");

  private final Reading reading;
  private final Entities entities;
  private final Claims claims;
  private final Map<EntityNode, EntityNode> employers = new HashMap<>();

  public FirstPersons(
      Reading reading, Entities entities, Claims claims, List<PositionNode> positions) {
    this.reading = reading;
    this.entities = entities;
    this.claims = claims;
    positions.stream()
        .filter(position -> !position.former())
        .forEach(position ->
            position
                .organization()
                .ifPresent(whole -> employers.putIfAbsent(position.holder(), whole)));
  }

  /// Refers each such pronoun whose speaker is known.
  public void refer() {
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        String word = token.lower();
        boolean plural = PLURAL.contains(word);
        if (token.isPronoun() && (plural || SINGULAR.contains(word))) {
          refer(sentence, token, plural);
        }
      }
    }
  }

  private void refer(Sentence sentence, Token token, boolean plural) {
    if (entities.at(Word.of(sentence, token)).isPresent()) {
      return;
    }
    claims
        .around(token.span())
        .flatMap(claim -> meant(claim, plural))
        .ifPresent(node ->
            entities.add(node, sentence, token.index(), token.index(), MentionKind.pronoun));
  }

  private Optional<EntityNode> meant(ClaimNode claim, boolean plural) {
    Optional<EntityNode> speaker = claim.speakers().stream().findFirst();
    return plural ? speaker.map(this::group) : speaker.filter(FirstPersons::isPerson);
  }

  private static boolean isPerson(EntityNode node) {
    return node.type() == EntityType.Person;
  }

  private EntityNode group(EntityNode speaker) {
    return isPerson(speaker)
        ? Optional.ofNullable(employers.get(speaker))
            .or(() -> entities.employer(speaker))
            .or(() -> speaker.affiliation().stream().findFirst())
            .orElse(speaker)
        : speaker;
  }
}
