package org.newsgraph.extraction.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.lexicon.GazetteerEntry;
import org.newsgraph.fact.Entity;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.Mention;
import org.newsgraph.fact.MentionKind;

/// An entity while it is being put together from its mentions.
public final class EntityNode {
  private EntityType type;
  private String name;
  private final boolean named;
  private final Optional<GazetteerEntry> known;
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final NavigableMap<Span, MentionKind> mentions = new TreeMap<>();
  private final Set<EntityNode> affiliation = new LinkedHashSet<>();

  EntityNode(EntityType type, String name, boolean named, Optional<GazetteerEntry> known) {
    this.type = type;
    this.name = name;
    this.named = named;
    this.known = known;
  }

  /// What kind of thing it is.
  public EntityType type() {
    return type;
  }

  /// Its canonical name.
  public String name() {
    return name;
  }

  /// Whether it has a name of its own, not only a description.
  public boolean isNamed() {
    return named;
  }

  /// Whether the gazetteer knows it.
  boolean isKnown() {
    return known.isPresent();
  }

  /// Whether it can act: a person, an organisation, a country, a group.
  public boolean isAnimate() {
    return switch (type) {
      case Person, Organization, Country, Group -> true;
      case Place, City, CreativeWork, Thing -> false;
    };
  }

  /// Where it is mentioned, in order.
  public List<Span> mentions() {
    return List.copyOf(mentions.keySet());
  }

  /// The first place that mentions it; it must have one.
  Span first() {
    return mentions.firstKey();
  }

  /// In how many places it is mentioned.
  int times() {
    return mentions.size();
  }

  /// How it is mentioned within a span.
  public Map<Span, MentionKind> mentionsIn(Span span) {
    Span end = new Span(span.end(), span.end() + 1);
    return Collections.unmodifiableMap(
        mentions.subMap(new Span(span.begin(), span.begin() + 1), true, end, false));
  }

  /// The last place before an offset that names it.
  public Optional<Span> lastNamedBefore(int offset) {
    return mentions.headMap(new Span(offset, offset + 1), false).descendingMap().entrySet().stream()
        .filter(mention -> mention.getValue() == MentionKind.name)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// The last place before an offset that mentions it.
  Optional<Span> lastBefore(int offset) {
    return Optional.ofNullable(mentions.lowerKey(new Span(offset, offset + 1)));
  }

  /// Whose it is or for whom it acts.
  public Set<EntityNode> affiliation() {
    return Collections.unmodifiableSet(affiliation);
  }

  /// Another place that refers to it.
  public void mention(Span span, MentionKind kind) {
    mentions.putIfAbsent(span, kind);
  }

  /// Another name for it. The canonical name of what no gazetteer knows is its longest.
  void alias(String alias) {
    names.merge(alias, 1, Integer::sum);
    if (known.isEmpty() && named && alias.length() > name.length()) {
      name = alias;
    }
  }

  /// A name that does not count for the canonical one: "General Maria Lopez".
  public void otherName(String alias) {
    names.merge(alias, 1, Integer::sum);
  }

  /// For whom it acts.
  public void affiliate(EntityNode whole) {
    if (whole != this && !whole.affiliation.contains(this)) {
      affiliation.add(whole);
    }
  }

  /// Takes a mention back.
  void forget(Span span) {
    mentions.remove(span);
  }

  void type(EntityType better) {
    type = better;
  }

  /// The finished entity.
  public Entity toEntity(String id, Map<EntityNode, String> ids) {
    List<String> aliases = names.keySet().stream().filter(n -> !n.equals(name)).sorted().toList();
    List<String> wholes =
        affiliation.stream().filter(ids::containsKey).map(ids::get).sorted().distinct().toList();
    List<Mention> found = new ArrayList<>();
    mentions.forEach((span, kind) -> found.add(new Mention(span, Optional.of(kind))));
    List<String> sameAs = known.flatMap(GazetteerEntry::sameAs).map(List::of).orElseGet(List::of);
    return new Entity(id, type, name, aliases, sameAs, wholes, found);
  }

  @Override
  public String toString() {
    return type + " " + name;
  }
}
