package org.newsgraph.validation;

import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.vocabulary.Prefixes;

/// Writes what validations found as RDF: a [SHACL validation
/// report](https://www.w3.org/TR/shacl/#validation-report) for each graph in which something was
/// found, with `dcterms:source` → the graph; one that says so when nothing was found in any. One
/// graph's report is in memory at a time.
public final class ReportWriter implements AutoCloseable {
  private final StreamRDF out;
  private boolean hasWritten;

  /// @param language Turtle or N-Triples
  public ReportWriter(OutputStream to, Lang language) {
    out = StreamRDFWriter.getWriterStream(to, language);
    out.start();
    out.prefix("sh", SHACL.getURI());
    Prefixes.NAMESPACES.forEach(out::prefix);
  }

  /// Writes what was found in a graph.
  public void write(Node graph, ShapesReport report) {
    if (report.violations().isEmpty()) {
      return;
    }
    hasWritten = true;
    report
        .graph()
        .find(Node.ANY, RDF.Nodes.type, SHACL.ValidationReport)
        .mapWith(Triple::getSubject)
        .forEach(subject -> out.triple(Triple.create(subject, DCTerms.source.asNode(), graph)));
    StreamRDFOps.sendTriplesToStream(report.graph(), out);
  }

  @Override
  public void close() {
    if (!hasWritten) {
      Node report = NodeFactory.createBlankNode();
      out.triple(Triple.create(report, RDF.Nodes.type, SHACL.ValidationReport));
      out.triple(Triple.create(report, SHACL.conforms, NodeConst.nodeTrue));
    }
    out.finish();
  }
}
