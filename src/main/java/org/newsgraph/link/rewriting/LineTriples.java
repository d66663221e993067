package org.newsgraph.link.rewriting;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sys.JenaSystem;

/// Triples as one text: sorted lines of N-Triples.
///
/// @see <a href="https://www.w3.org/TR/n-triples/">N-Triples</a>
final class LineTriples {
  static {
    JenaSystem.init();
  }

  private LineTriples() {}

  static String write(Collection<Triple> triples) {
    return triples.stream()
        .map(t -> NodeFmtLib.strNodesNT(t.getSubject(), t.getPredicate(), t.getObject()) + " .\n")
        .sorted()
        .collect(Collectors.joining());
  }

  /// Reads what was written, whatever others think of its IRIs and values.
  ///
  /// @throws org.apache.jena.riot.RiotException when the text is something else
  static Set<Triple> read(String text) {
    Set<Triple> triples = new HashSet<>();
    RDFParser.fromString(text, Lang.NTRIPLES)
        .labelToNode(LabelToNode.createUseLabelEncoded())
        .checking(false)
        .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                triples.add(triple);
              }
            });
    return triples;
  }
}
