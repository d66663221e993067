package org.newsgraph.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// Literals in the form that a store gives back as it got them.
///
/// @see <a href="https://www.w3.org/TR/xmlschema-2/#canonical-lexical-representation">XML Schema,
///   canonical lexical representation</a>
public final class Literals {
  public static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

  private Literals() {}

  public static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  public static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  public static Node moment(OffsetDateTime time) {
    String seconds =
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    return NodeFactory.createLiteralDT(seconds, XSDDatatype.XSDdateTime);
  }

  public static Node count(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDnonNegativeInteger);
  }

  /// "0.9", never "0.90"; "1.0", never "1".
  public static Node decimal(BigDecimal number) {
    String plain = number.stripTrailingZeros().toPlainString();
    String canonical = plain.contains(".") ? plain : plain + ".0";
    return NodeFactory.createLiteralDT(canonical, XSDDatatype.XSDdecimal);
  }
}
