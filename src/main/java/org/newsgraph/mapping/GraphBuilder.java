package org.newsgraph.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/// Collects the triples of one article's graph.
final class GraphBuilder {
  private static final Node ALT_LABEL = SKOS.altLabel.asNode();

  private final Node article;
  private final Set<Triple> triples = new HashSet<>();
  private final Map<Node, String> labels = new HashMap<>();

  GraphBuilder(Node article) {
    this.article = article;
  }

  Node article() {
    return article;
  }

  /// The article's IRI with a fragment.
  Node fragment(String name) {
    return NodeFactory.createURI(article.getURI() + "#" + name);
  }

  void add(Node subject, Node predicate, Node object) {
    triples.add(Triple.create(subject, predicate, object));
  }

  /// Adds a triple unless it would tie a thing to itself: two facts of one article may be one node,
  /// and nothing causes itself or is a part of itself.
  void link(Node subject, Node predicate, Node object) {
    if (!subject.equals(object)) {
      add(subject, predicate, object);
    }
  }

  void type(Node subject, Node... types) {
    for (Node type : types) {
      add(subject, RDF.Nodes.type, type);
    }
  }

  /// Names a thing: its first name is its label, every further one an alternative.
  void name(Node subject, String text) {
    String name = text.strip().replaceAll("\\s+", " ");
    String label = labels.putIfAbsent(subject, name);
    if (label == null) {
      add(subject, RDFS.Nodes.label, Literals.text(name));
    } else if (!label.equals(name)) {
      add(subject, ALT_LABEL, Literals.text(name));
    }
  }

  /// The label that a thing has so far; empty where it has none.
  String label(Node subject) {
    return labels.getOrDefault(subject, "");
  }

  Set<Triple> triples() {
    return Set.copyOf(triples);
  }

  ArticleGraph graph() {
    List<Triple> sorted = triples.stream().sorted(TripleOrder.startingWith(article)).toList();
    return new ArticleGraph(article, sorted);
  }
}
