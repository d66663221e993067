package org.newsgraph.extraction.position;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.lexicon.NounTypes;

/// Finds what is part of what: organisations of organisations, places in places, articles of
/// treaties, members of sets.
public final class PartRules {
  private record Key(EntityNode part, EntityNode whole) {}

  private final Reading reading;
  private final UnitRules units;
  private final PlacePartRules places;
  private final MemberRules members;

  public PartRules(Reading reading, Entities entities, NounTypes nouns) {
    this.reading = reading;
    this.units = new UnitRules(entities, nouns);
    this.places = new PlacePartRules(entities, nouns);
    this.members = new MemberRules(entities, nouns);
  }

  /// The parts told in the article, each where it is told first, in the order of their words.
  public List<PartNode> find() {
    Map<Key, PartNode> found = new LinkedHashMap<>();
    for (Sentence sentence : reading.sentences()) {
      for (Dependency d : sentence.tree()) {
        if (d.governor() > 0) {
          add(found, units.find(sentence, d));
          add(found, places.find(sentence, d));
          add(found, members.find(sentence, d));
        }
      }
      sentence.tokens().forEach(token -> add(found, places.inLine(sentence, token.index())));
    }
    return List.copyOf(found.values());
  }

  private static void add(Map<Key, PartNode> found, Optional<PartNode> part) {
    part.ifPresent(node -> {
      Key turned = new Key(node.whole(), node.part());
      if (!found.containsKey(turned)) {
        found.putIfAbsent(new Key(node.part(), node.whole()), node);
      }
    });
  }
}
