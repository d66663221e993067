package org.newsgraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;

/// The terms of the W3C [Organization Ontology](https://www.w3.org/TR/vocab-org/) that the graph
/// uses.
public final class Org {
  public static final String NAMESPACE = ORG.NS;

  public static final Node MEMBERSHIP = ORG.Membership.asNode();
  public static final Node MEMBER = ORG.member.asNode();
  public static final Node ORGANIZATION = ORG.organization.asNode();
  public static final Node HAS_ROLE = ORG.role.asNode();
  public static final Node ROLE = ORG.Role.asNode();
  public static final Node SUB_ORGANIZATION_OF = ORG.subOrganizationOf.asNode();

  private Org() {}
}
