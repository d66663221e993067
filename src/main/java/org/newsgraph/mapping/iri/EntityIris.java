package org.newsgraph.mapping.iri;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.fact.Entity;
import org.newsgraph.fact.EntityType;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;

/// Mints the IRIs of one article's entities.
final class EntityIris {
  private final Base base;
  private final String articleHash;
  private final Numbering numbering = new Numbering();

  EntityIris(Base base, String articleHash) {
    this.base = base;
    this.articleHash = articleHash;
  }

  /// The entities' IRIs by their ids; what has no full name is numbered in the list's order.
  Map<String, MintedEntity> mint(List<Entity> entities) {
    Map<String, MintedEntity> minted = new HashMap<>();
    entities.forEach(entity -> minted.put(entity.id(), mint(entity)));
    return minted;
  }

  private MintedEntity mint(Entity entity) {
    Folder folder = folder(entity.type());
    boolean shared = !entity.sameAs().isEmpty() || FullName.is(entity.type(), entity.name());
    String slug = shared ? Slug.identifying(entity.name()) : hashed(folder, entity.name());
    return new MintedEntity(base.node(folder, slug), slug, shared);
  }

  private String hashed(Folder folder, String name) {
    String slug = Slug.join(Slug.name(name), articleHash);
    String path = folder + "/";
    return numbering.next(path + slug).substring(path.length());
  }

  private static Folder folder(EntityType type) {
    return switch (type) {
      case Person -> Folder.person;
      case Organization -> Folder.organization;
      case Place, Country, City -> Folder.place;
      case CreativeWork, Thing -> Folder.thing;
      case Group -> Folder.group;
    };
  }
}
