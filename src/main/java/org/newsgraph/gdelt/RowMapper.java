package org.newsgraph.gdelt;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.mapping.Literals;

/// Turns the rows of a table into triples.
interface RowMapper {

  /// What a row tells.
  ///
  /// @throws GdeltException when it cannot be read
  List<Triple> map(GdeltRow row);

  /// Collects the triples of a row.
  final class Triples {
    private final List<Triple> triples = new ArrayList<>();

    void add(Node subject, Node predicate, Node object) {
      triples.add(Triple.create(subject, predicate, object));
    }

    void type(Node subject, Iterable<Node> classes) {
      classes.forEach(each -> add(subject, RDF.Nodes.type, each));
    }

    void label(Node subject, String label) {
      add(subject, RDFS.Nodes.label, Literals.text(label));
    }

    List<Triple> list() {
      return triples;
    }
  }
}
