package org.newsgraph.vocabulary;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;

/// The files of the vocabulary as they are in the project, and what is looked up in them.
final class OntologyFiles {
  static final Path FOLDER = Path.of("ontology");
  static final Path NEWS_EVENTS = FOLDER.resolve("news-events.ttl");
  static final Path ALIGNMENTS = FOLDER.resolve("alignments.ttl");

  private OntologyFiles() {}

  static Graph read(Path file) {
    return RDFDataMgr.loadGraph(file.toString());
  }

  /// The terms that a graph defines.
  static Set<Node> terms(Graph graph) {
    return graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
        .map(triple -> triple.getSubject())
        .filter(OntologyFiles::isOurs)
        .collect(Collectors.toSet());
  }

  static boolean isOurs(Node node) {
    return node.isURI() && node.getURI().startsWith(NewsEvents.NAMESPACE);
  }

  static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(triple -> triple.getObject()).toList();
  }

  static List<String> texts(Graph graph, Node subject, Node property) {
    return objects(graph, subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  /// The local names of terms, sorted.
  static Set<String> names(Stream<Node> terms) {
    return terms
        .map(term -> term.getURI().substring(NewsEvents.NAMESPACE.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
