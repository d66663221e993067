package org.newsgraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/// The [DCMI terms](https://www.dublincore.org/specifications/dublin-core/dcmi-terms/) that the
/// graph uses.
public final class DcTerms {
  public static final String NAMESPACE = DCTerms.NS;

  public static final Node IDENTIFIER = DCTerms.identifier.asNode();
  public static final Node ISSUED = DCTerms.issued.asNode();
  public static final Node FORMAT = DCTerms.format.asNode();
  public static final Node DESCRIPTION = DCTerms.description.asNode();

  private DcTerms() {}
}
