package org.newsgraph.gazetteer;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.store.EntryKey;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Org;

/// What is known beforehand, by the IRI of ours that a thing has.
///
/// An entry of others that one of ours says it is the same as is put together with that one, and
/// any other goes by the IRI that [ForeignEntry] tells.
final class Gazetteer {
  private final Base base;
  private final List<Knowledge> all;

  Gazetteer(Base base, List<Knowledge> all) {
    this.base = base;
    this.all = List.copyOf(all);
  }

  boolean knows(Node entity) {
    return entity.isURI()
        && (all.stream().anyMatch(each -> each.knows(entity)) || !foreign(entity).isEmpty());
  }

  /// All that is known of an entity.
  Set<Triple> entry(Node entity) {
    Set<Triple> entry =
        told(entity).stream()
            .map(triple -> ForeignEntry.renamed(triple, entity, this::renamed))
            .collect(Collectors.toCollection(HashSet::new));
    if (isOurs(entity)) {
      boolean labelled = Names.of(entry).label().isPresent();
      List<ForeignEntry> others =
          Stream.concat(
                  foreign(entity).stream(),
                  ForeignEntry.identifiers(entry).stream().map(this::foreignEntry))
              .filter(other -> !other.told().isEmpty())
              .sorted(Comparator.comparing(other -> other.own().getURI()))
              .toList();
      for (ForeignEntry other : others) {
        entry.addAll(other.as(entity, !labelled, this::renamed));
        labelled = true;
        removeRepeatedNames(entry);
      }
    }
    return entry;
  }

  /// An entity's label alone.
  Collection<Triple> label(Node entity) {
    return entry(entity).stream()
        .filter(triple -> triple.getPredicate().equals(RDFS.Nodes.label))
        .toList();
  }

  /// The entities that have a name; none where it is that of so many that nothing tells them apart.
  List<Node> named(String key) {
    Set<Node> subjects = find(EntryKey.NAME, key);
    return subjects.size() >= Knowledge.MANY
        ? List.of()
        : subjects.stream()
            .flatMap(subject -> ours(subject).stream())
            .distinct()
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
  }

  /// The IRI of ours for what is told under some IRI, or is the same as that.
  Optional<Node> ours(Node subject) {
    if (isOurs(subject)) {
      return Optional.of(subject);
    }
    return find(EntryKey.IDENTIFIER, subject.getURI()).stream()
        .filter(this::isOurs)
        .min(Comparator.comparing(Node::getURI))
        .or(() -> foreignEntry(subject).iri(base));
  }

  /// Entries of other things that tell of this one, such as memberships.
  Set<Node> partsOf(Node entity) {
    return Stream.concat(
            find(EntryKey.OWNER, entity.getURI()).stream(),
            foreign(entity).stream()
                .flatMap(other -> find(EntryKey.OWNER, other.own().getURI()).stream()))
        .collect(Collectors.toSet());
  }

  /// The things of which an entry tells a part, such as the person who has a membership.
  Set<Node> wholes(Node part) {
    return told(part).stream()
        .filter(triple -> triple.getPredicate().equals(Org.MEMBER))
        .map(triple -> renamed(triple.getObject()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isOurs(Node node) {
    return node.getURI().startsWith(base.iri());
  }

  private Node renamed(Node object) {
    return object.isURI() ? ours(object).orElse(object) : object;
  }

  /// The entries of others that have this IRI of ours.
  private List<ForeignEntry> foreign(Node ours) {
    return isOurs(ours)
        ? ForeignEntry.endingOf(ours).stream()
            .flatMap(ending -> find(EntryKey.ENDING, ending).stream())
            .map(this::foreignEntry)
            .filter(entry -> entry.iri(base).filter(ours::equals).isPresent())
            .toList()
        : List.of();
  }

  private ForeignEntry foreignEntry(Node own) {
    return new ForeignEntry(own, isOurs(own) ? Set.of() : told(own));
  }

  private Set<Triple> told(Node subject) {
    return all.stream().flatMap(each -> each.told(subject).stream()).collect(Collectors.toSet());
  }

  private Set<Node> find(EntryKey key, String value) {
    return all.stream().flatMap(each -> each.find(key, value).stream()).collect(Collectors.toSet());
  }

  /// What is the label is not another name too.
  private static void removeRepeatedNames(Set<Triple> entry) {
    Set<Node> labels =
        entry.stream()
            .filter(triple -> triple.getPredicate().equals(RDFS.Nodes.label))
            .map(Triple::getObject)
            .collect(Collectors.toSet());
    entry.removeIf(triple ->
        triple.getPredicate().equals(SKOS.altLabel.asNode())
            && labels.contains(triple.getObject()));
  }
}
