package org.newsgraph.endpoint.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.view.Entry;
import org.newsgraph.endpoint.view.Part;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Org;

/// The posts that somebody has, and those who have posts in an organisation. What many articles
/// tell, each of an organisation of its own by the same name, is told once.
record Positions(Statements told, Names names) {
  private static final int SHOWN = 40;

  /// A post as a reader sees it.
  private record Post(Reference of, String role, boolean former) {
    String key() {
      return of.text() + "\n" + role + "\n" + former;
    }
  }

  /// Those of a person.
  Optional<Part> held(Node person) {
    return part("positions", "Positions", Org.MEMBER, person, Org.ORGANIZATION);
  }

  /// Those in an organisation or a country.
  Optional<Part> holders(Node organization) {
    return part("people", "Its people", Org.ORGANIZATION, organization, Org.MEMBER);
  }

  private Optional<Part> part(String id, String title, Node from, Node thing, Node to) {
    Map<String, Post> posts = new LinkedHashMap<>();
    told.subjects(from, thing)
        .flatMap(membership -> told.objects(membership, to).map(other -> post(membership, other)))
        .sorted(Comparator.comparing(Post::role).thenComparing(post -> post.of().text()))
        .forEach(post -> posts.putIfAbsent(post.key(), post));
    List<Entry> entries = new ArrayList<>();
    posts.values().stream().limit(SHOWN).map(Positions::entry).forEach(entries::add);
    return posts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Part(id, title, posts.size(), entries, Optional.empty()));
  }

  private Post post(Node membership, Node other) {
    String role =
        told.objects(membership, Org.HAS_ROLE).map(names::of).findFirst().orElse("member");
    boolean former = told.text(membership, NewsEvents.FORMER).equals(Optional.of("true"));
    return new Post(names.to(other), role, former);
  }

  private static Entry entry(Post post) {
    return new Entry.OfThing(post.of(), post.role(), post.former() ? List.of("former") : List.of());
  }
}
