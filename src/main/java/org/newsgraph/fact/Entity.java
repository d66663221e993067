package org.newsgraph.fact;

import java.util.List;

/// A person, organisation, place or thing that an article mentions.
///
/// @param id its name within the article's facts
/// @param name its canonical name
/// @param aliases the other names that the text uses
/// @param sameAs IRIs of the same thing elsewhere
/// @param affiliation ids of the entities whose it is or for whom it acts
/// @param mentions where the text refers to it
public record Entity(
    String id,
    EntityType type,
    String name,
    List<String> aliases,
    List<String> sameAs,
    List<String> affiliation,
    List<Mention> mentions)
    implements Fact {

  public Entity {
    aliases = List.copyOf(aliases);
    sameAs = Distinct.of(sameAs);
    affiliation = Distinct.of(affiliation);
    mentions = List.copyOf(mentions);
  }
}
