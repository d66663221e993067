package org.newsgraph.competency;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.vocabulary.XSD;

/// What a query uses beyond SPARQL 1.1, whose grammar the parser holds it to: functions other than
/// the casts of the recommendation, and properties that Jena computes.
final class Extensions {
  private static final String COMPUTED = "http://jena.apache.org/";

  private Extensions() {}

  /// The IRIs of what it uses.
  static Set<String> of(Query query) {
    Set<String> found = new TreeSet<>();
    Walker.walk(Algebra.compile(query), new Patterns(found), new Functions(found));
    return found;
  }

  private static final class Patterns extends OpVisitorBase {
    private final Set<String> found;

    Patterns(Set<String> found) {
      this.found = found;
    }

    @Override
    public void visit(OpBGP op) {
      op.getPattern().getList().stream()
          .map(triple -> triple.getPredicate())
          .filter(Node::isURI)
          .map(Node::getURI)
          .filter(iri -> iri.startsWith(COMPUTED))
          .forEach(found::add);
    }
  }

  private static final class Functions extends ExprVisitorBase {
    private final Set<String> found;

    Functions(Set<String> found) {
      this.found = found;
    }

    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Function call && !call.getFunctionIRI().startsWith(XSD.NS)) {
        found.add(call.getFunctionIRI());
      }
    }
  }
}
