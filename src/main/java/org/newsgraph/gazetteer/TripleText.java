package org.newsgraph.gazetteer;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;

/// Triples as one text, in N-Triples.
final class TripleText {
  private TripleText() {}

  static String write(Collection<Triple> triples) {
    return triples.stream()
        .map(t -> NodeFmtLib.strNodesNT(t.getSubject(), t.getPredicate(), t.getObject()) + " .\n")
        .collect(Collectors.joining());
  }

  static Set<Triple> read(String text) {
    Set<Triple> triples = new HashSet<>();
    RDFParser.fromString(text, Lang.NTRIPLES)
        .checking(false)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
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
