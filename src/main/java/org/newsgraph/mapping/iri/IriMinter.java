package org.newsgraph.mapping.iri;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.article.Article;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;

/// Mints IRIs under a base. The same things get the same IRIs, whichever thread, machine or order
/// they come in.
public final class IriMinter {
  private final Base base;

  public IriMinter(Base base) {
    this.base = base;
  }

  /// The IRI of an article, which is also the name of its graph.
  public Node article(Article article) {
    return base.node(Folder.article, ArticleName.of(article).slug());
  }

  /// The IRI of an organisation of which the name is all that is known: a publisher.
  public Node organization(String name) {
    return base.node(Folder.organization, Slug.identifying(name));
  }

  /// The IRI of a person of whom the name is all that is known: an author.
  public Node person(String name) {
    return base.node(Folder.person, Slug.identifying(name));
  }

  /// The IRI of a role that positions have: "ambassador to the UN".
  public Node role(String name) {
    return base.node(Folder.role, Slug.identifying(name));
  }

  /// The IRIs of an article's facts. Where several would have the same, they are numbered in the
  /// order of the facts' lists.
  public ArticleIris mint(ArticleFacts facts) {
    String hash = ArticleName.of(facts.article()).hash();
    Map<String, MintedEntity> entities = new EntityIris(base, hash).mint(facts.entities());
    return new ArticleIris(
        base,
        entities,
        new EventIris(base, hash, facts, entities).mint(facts.events()),
        new ClaimIris(base, hash, facts.entities()).mint(facts.claims()));
  }
}
