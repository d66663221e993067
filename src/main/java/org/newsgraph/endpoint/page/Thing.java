package org.newsgraph.endpoint.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;

/// Something with an IRI of ours, told by the part of the IRI behind the base:
/// `event/2020-01-03-killing-qasem-soleimani`.
public record Thing(Folder folder, String slug) {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,250}");

  /// Reads a path such as `person/qasem-soleimani`; empty when no thing can have it.
  public static Optional<Thing> ofPath(String path) {
    int slash = path.indexOf('/');
    if (slash < 0 || !SLUG.matcher(path.substring(slash + 1)).matches()) {
      return Optional.empty();
    }
    return Arrays.stream(Folder.values())
        .filter(folder -> folder.name().equals(path.substring(0, slash)))
        .findFirst()
        .map(folder -> new Thing(folder, path.substring(slash + 1)));
  }

  /// Reads an IRI; empty when it is not one of ours. A fragment is left out: a mention's IRI gives
  /// its article.
  public static Optional<Thing> ofIri(Base base, String iri) {
    if (!iri.startsWith(base.iri())) {
      return Optional.empty();
    }
    int hash = iri.indexOf('#');
    return ofPath(iri.substring(base.iri().length(), hash < 0 ? iri.length() : hash));
  }

  /// The thing's IRI.
  public Node node(Base base) {
    return base.node(folder, slug);
  }

  /// The part of the IRI behind the base.
  public String path() {
    return folder + "/" + slug;
  }
}
