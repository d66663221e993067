package org.newsgraph.endpoint.query;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/// The hosts that a query may ask by `SERVICE`.
///
/// @param names which errors tell in the order of the alphabet: `dbpedia.org` or `localhost:3031`;
///   without a port, the usual one is meant
public record ServiceHosts(Set<String> names) {
  /// No host at all.
  public static final ServiceHosts NONE = new ServiceHosts(Set.of());

  private static final Set<String> SCHEMES = Set.of("http", "https");

  /// Host names have no upper and lower case.
  public ServiceHosts {
    SortedSet<String> sorted = new TreeSet<>();
    names.forEach(name -> sorted.add(name.toLowerCase(Locale.ROOT)));
    names = Collections.unmodifiableSortedSet(sorted);
  }

  /// Tells whether a service is one of them. A variable is none, whatever it may be bound to.
  boolean include(Node service) {
    if (!service.isURI()) {
      return false;
    }
    try {
      URI uri = new URI(service.getURI());
      // An authority with a user (`http://good.example@evil.example/`) is no name of ours.
      return uri.getRawAuthority() != null
          && SCHEMES.contains(uri.getScheme())
          && names.contains(uri.getRawAuthority().toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /// Tells whether there is none.
  public boolean isEmpty() {
    return names.isEmpty();
  }
}
