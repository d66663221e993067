package org.newsgraph.endpoint.query;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;

/// Lets everybody read graphs, in place of Fuseki's own operation, which sends Turtle to those who
/// can't read it.
///
/// @see <a href="https://www.w3.org/TR/sparql11-http-rdf-update/">SPARQL 1.1 Graph Store HTTP
///   Protocol</a>
public final class PublicGraphs extends GSP_R {

  @Override
  public void validate(HttpAction action) {
    super.validate(action);
    try {
      AnswerForms forms = isQuads(action) ? AnswerForms.GRAPH : AnswerForms.STORED_GRAPH;
      forms.accepted(action.getRequest());
    } catch (RefusedQuery e) {
      ServletOps.error(e.status(), e.text());
    }
  }
}
