package org.newsgraph.link.reading;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// The IRIs under which a thing is known to others, by who they are: whoever knows two things under
/// two IRIs and none in common knows them as two, but that two of them use IRIs of their own for a
/// thing tells nothing.
public final class Identifiers {
  /// The scheme, a `www` and a slash at the end come and go. What is no address is a source by
  /// itself.
  private static final Pattern ADDRESS =
      Pattern.compile("https?://(?:www\\.)?(?<source>.+)[/#](?<name>[^/#]+)/?", Pattern.DOTALL);

  private static final String GAZETTEER = "gazetteer";

  private final Map<String, Set<String>> bySource = new HashMap<>();

  /// None yet.
  public Identifiers() {}

  /// Those of a thing.
  public Identifiers(Collection<Node> iris) {
    add(iris);
  }

  /// Adds some.
  public void add(Collection<Node> iris) {
    iris.forEach(iri -> add(iri.getURI()));
  }

  private void add(String iri) {
    Matcher address = ADDRESS.matcher(iri);
    if (address.matches()) {
      known(address.group("source"), address.group("name"));
    } else {
      known(iri, "");
    }
  }

  private void known(String source, String name) {
    bySource.computeIfAbsent(source, key -> new HashSet<>()).add(name);
  }

  /// Adds the IRI that it has here as an entry of the gazetteer, which knows each thing once.
  public void addEntry(Node iri) {
    known(GAZETTEER, iri.getURI());
  }

  /// Adds those of another thing, which is the same.
  public void add(Identifiers others) {
    others.bySource.forEach(
        (source, names) -> bySource.computeIfAbsent(source, key -> new HashSet<>()).addAll(names));
  }

  /// These, whatever is added later.
  public Identifiers copy() {
    Identifiers copy = new Identifiers();
    copy.add(this);
    return copy;
  }

  /// Those of sources that know the thing under one IRI only: where articles give several, some are
  /// wrong.
  public Identifiers withoutDoubtful() {
    Identifiers sure = new Identifiers();
    bySource.forEach((source, names) -> {
      if (names.size() == 1) {
        sure.bySource.put(source, Set.copyOf(names));
      }
    });
    return sure;
  }

  /// Tells whether anybody knows both things, and nobody under the same IRI.
  public boolean tellApart(Identifiers others) {
    boolean apart = false;
    for (Map.Entry<String, Set<String>> source : bySource.entrySet()) {
      Set<String> names = others.bySource.getOrDefault(source.getKey(), Set.of());
      if (!Collections.disjoint(source.getValue(), names)) {
        return false;
      }
      apart |= !names.isEmpty();
    }
    return apart;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Identifiers identifiers && bySource.equals(identifiers.bySource);
  }

  @Override
  public int hashCode() {
    return bySource.hashCode();
  }
}
