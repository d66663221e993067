package org.newsgraph.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.vocabulary.Base;

/// The files of `data/gazetteer`, put together.
final class GazetteerData {
  static final List<String> FILES =
      List.of("countries", "regions", "cities", "organizations", "people");

  private final Graph graph = GraphFactory.createDefaultGraph();

  GazetteerData() {
    for (String file : FILES) {
      RDFParser.source(Path.of("data/gazetteer", file + ".ttl"))
          .base(Base.DEFAULT.iri())
          .parse(graph);
    }
  }

  Graph graph() {
    return graph;
  }

  Stream<Triple> triples(Node property) {
    return graph.stream(Node.ANY, property, Node.ANY);
  }

  Stream<Node> objects(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject);
  }

  Stream<Node> instances(Node type) {
    return graph.stream(Node.ANY, RDF.Nodes.type, type).map(Triple::getSubject);
  }

  Stream<String> texts(Node subject, Node property) {
    return objects(subject, property).map(Node::getLiteralLexicalForm);
  }

  /// Its label and its other names.
  Stream<String> names(Node entity) {
    return Stream.concat(texts(entity, RDFS.Nodes.label), texts(entity, SKOS.altLabel.asNode()));
  }

  /// The rows of a table from which the files are made.
  static List<List<String>> table(String name) {
    try (Stream<String> lines = Files.lines(Path.of("data/gazetteer/make", name + ".tsv"))) {
      return lines
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
