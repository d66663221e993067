package org.newsgraph.endpoint.thing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.view.Entry;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Org;

/// The posts that somebody has, and those who have posts in an organisation. What many articles
/// tell, each of an organisation of its own by the same name, is told once.
record Positions(Statements told, Names names) {
  /// A post as a reader sees it.
  private record Post(Reference of, String role, boolean former) {
    String key() {
      return of.text() + "\n" + role + "\n" + former;
    }
  }

  /// Those of a person.
  Listing<?> held(Node person) {
    return listing("positions", "Positions", Org.MEMBER, person, Org.ORGANIZATION);
  }

  /// Those in an organisation or a country.
  Listing<?> holders(Node organization) {
    return listing("people", "Its people", Org.ORGANIZATION, organization, Org.MEMBER);
  }

  private Listing<Post> listing(String id, String title, Node from, Node thing, Node to) {
    return new Listing<>(id, title, () -> posts(from, thing, to), Positions::entry);
  }

  private List<Post> posts(Node from, Node thing, Node to) {
    Map<String, Post> posts = new LinkedHashMap<>();
    told.subjects(from, thing)
        .flatMap(membership -> told.objects(membership, to).map(other -> post(membership, other)))
        .sorted(
            Comparator.comparing(Post::role)
                .thenComparing(post -> post.of().text())
                .thenComparing(post -> post.of().href()))
        .forEach(post -> posts.putIfAbsent(post.key(), post));
    return List.copyOf(posts.values());
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
