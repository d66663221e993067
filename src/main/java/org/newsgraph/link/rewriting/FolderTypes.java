package org.newsgraph.link.rewriting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// The types that entities have by their IRIs: whatever is named in the folder of organisations is
/// an organisation, even where an article by itself knew only of a thing. What others have in
/// folders of such names, nobody here knows.
///
/// @param base of the store, whose folders these are
record FolderTypes(Base base) {
  /// The first is what is known of everything in the folder.
  private static final Map<String, List<Node>> TYPES =
      Map.of(
          Folder.person.name(), List.of(SchemaOrg.PERSON),
          Folder.organization.name(), List.of(SchemaOrg.ORGANIZATION),
          Folder.place.name(), List.of(SchemaOrg.PLACE, SchemaOrg.COUNTRY, SchemaOrg.CITY),
          Folder.thing.name(), List.of(SchemaOrg.THING, SchemaOrg.CREATIVE_WORK),
          Folder.group.name(), List.of(NewsEvents.GROUP));

  private static final Set<Node> ALL =
      TYPES.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

  /// What becomes of the types that an entity had under other IRIs; those of what is no entity stay
  /// as they are.
  Set<Node> of(Node canonical, Set<Node> told) {
    Optional<List<Node>> own = Optional.ofNullable(TYPES.get(folder(canonical)));
    if (own.isEmpty() || told.stream().noneMatch(ALL::contains)) {
      return told;
    }
    Node general = own.get().getFirst();
    Set<Node> types = new HashSet<>(told);
    types.removeIf(type -> ALL.contains(type) && !own.get().contains(type));
    if (!general.equals(SchemaOrg.THING) || types.stream().noneMatch(own.get()::contains)) {
      types.add(general);
    } else if (types.size() > 1) {
      types.remove(SchemaOrg.THING);
    }
    return types;
  }

  private String folder(Node node) {
    String iri = node.getURI();
    return iri.startsWith(base.iri())
        ? iri.substring(base.iri().length()).replaceFirst("/.*", "")
        : "";
  }
}
