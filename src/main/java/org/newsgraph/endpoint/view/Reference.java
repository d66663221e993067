package org.newsgraph.endpoint.view;

import java.util.List;
import java.util.stream.Collectors;

/// A name to show, with the address it leads to, or an empty one where there is nothing to open.
///
/// @param terms the three terms of a triple that stands in place of a name; mostly none
public record Reference(String text, String href, boolean external, List<Reference> terms) {
  public Reference {
    terms = List.copyOf(terms);
  }

  /// A name.
  public Reference(String text, String href, boolean external) {
    this(text, href, external, List.of());
  }

  /// A name that leads nowhere.
  public static Reference plain(String text) {
    return new Reference(text, "", false);
  }

  /// A triple of which something is told, as RDF 1.2 has them.
  public static Reference triple(Reference subject, Reference property, Reference object) {
    List<Reference> terms = List.of(subject, property, object);
    String text =
        terms.stream().map(Reference::text).collect(Collectors.joining(" ", "<<( ", " )>>"));
    return new Reference(text, "", false, terms);
  }

  /// Tells whether there is an address to open.
  public boolean linked() {
    return !href.isEmpty();
  }
}
