package org.newsgraph.vocabulary;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The IRI under which all of a graph's own things are named.
///
/// @param iri an absolute http or https IRI that ends in a slash
public record Base(String iri) {
  /// What the server on a fresh machine answers at, so that every IRI opens in a browser.
  public static final Base DEFAULT = new Base("http://localhost:3030/");

  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  /// @throws VocabularyException when the IRI cannot be a base
  public Base {
    if (!isBase(iri)) {
      throw new VocabularyException(
          "not a base IRI: \""
              + iri
              + "\"; write an absolute http or https IRI that ends in a slash, without query or"
              + " fragment, such as "
              + "http://localhost:3030/");
    }
  }

  /// The IRI of a thing.
  public Node node(Folder folder, String slug) {
    return NodeFactory.createURI(iri + folder + "/" + slug);
  }

  /// An IRI as people write it, in full or from the base on.
  public String resolved(String text) {
    return ABSOLUTE.matcher(text).matches() ? text : iri + text;
  }

  /// The graph of what was known beforehand of the entities that articles mention.
  public Node gazetteerGraph() {
    return node(Folder.graph, "gazetteer");
  }

  /// The graph of identity found across articles.
  public Node linksGraph() {
    return node(Folder.graph, "links");
  }

  /// The graph of the ontology.
  public Node ontologyGraph() {
    return node(Folder.graph, "ontology");
  }

  /// The graph that describes the dataset.
  public Node datasetGraph() {
    return node(Folder.graph, "dataset");
  }

  /// The graph of what was removed, and when.
  public Node removedGraph() {
    return node(Folder.graph, "removed");
  }

  @Override
  public String toString() {
    return iri;
  }

  private static boolean isBase(String iri) {
    try {
      URI uri = new URI(iri);
      return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null
          && uri.getRawPath().endsWith("/")
          && uri.equals(uri.normalize());
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
