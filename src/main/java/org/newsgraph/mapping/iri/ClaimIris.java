package org.newsgraph.mapping.iri;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.fact.Claim;
import org.newsgraph.fact.Entity;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;

/// Mints the IRIs of one article's claims, which all carry the article's hash.
final class ClaimIris {
  private static final int SPEAKER = 40;
  private static final int WORDS = 4;

  private final Base base;
  private final String articleHash;
  private final Map<String, String> speakers = new HashMap<>();

  ClaimIris(Base base, String articleHash, List<Entity> entities) {
    this.base = base;
    this.articleHash = articleHash;
    entities.forEach(entity -> speakers.put(entity.id(), Slug.words(entity.name(), SPEAKER)));
  }

  /// The claims' IRIs by their ids, numbered in the list's order where they would be the same.
  Map<String, Node> mint(List<Claim> claims) {
    Numbering numbering = new Numbering();
    Map<String, Node> minted = new HashMap<>();
    for (Claim claim : claims) {
      minted.put(claim.id(), base.node(Folder.claim, numbering.next(slug(claim))));
    }
    return minted;
  }

  private String slug(Claim claim) {
    return Slug.join(
        claim.speaker().stream()
            .findFirst()
            .map(id -> speakers.getOrDefault(id, ""))
            .orElse("unnamed"),
        Slug.words(claim.cue().orElse(""), SPEAKER),
        Slug.firstWords(claim.content().orElse(""), WORDS),
        articleHash);
  }
}
