package org.newsgraph.dump;

import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.datatypes.XMLDatatypeUtil;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.turtle.TurtleUtil;

/// Which literals Rio writes in another form than they have: `007` as `7`, a boolean `1` as `true`.
final class ExactLiterals {
  private static final Set<IRI> ABBREVIATED =
      Set.of(XSD.INTEGER, XSD.DECIMAL, XSD.DOUBLE, XSD.BOOLEAN);

  private ExactLiterals() {}

  static boolean wouldBeRewritten(Literal literal) {
    if (!ABBREVIATED.contains(literal.getDatatype())) {
      return false;
    }
    try {
      String label = literal.getLabel();
      return !XMLDatatypeUtil.normalize(label, literal.getDatatype()).equals(label);
    } catch (IllegalArgumentException notANumber) {
      return false;
    }
  }

  /// The literal's label in quotes, to be followed by its datatype.
  static String quoted(Literal literal) {
    return "\"" + TurtleUtil.encodeString(literal.getLabel()) + "\"^^";
  }
}
