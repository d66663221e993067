package org.newsgraph.link.rewriting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// A decimal of at most two digits after the point, in the form that a store gives back as it got
/// it.
final class TwoDigits {
  private static final int DIGITS = 2;

  private TwoDigits() {}

  static Node of(BigDecimal value) {
    String number =
        value.setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    return NodeFactory.createLiteralDT(
        number.contains(".") ? number : number + ".0", XSDDatatype.XSDdecimal);
  }
}
