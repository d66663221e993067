package org.newsgraph.endpoint.query;

import java.util.function.Consumer;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.GraphTarget;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.web.HttpSC;
import org.newsgraph.endpoint.negotiation.Inexpressible;

/// Lets everybody read graphs, in place of Fuseki's own operation, which sends Turtle to those who
/// can't read it, and as the default graph an empty one that no query sees.
///
/// @see <a href="https://www.w3.org/TR/sparql11-http-rdf-update/">SPARQL 1.1 Graph Store HTTP
///   Protocol</a>
public final class PublicGraphs extends GSP_R {

  @Override
  public void validate(HttpAction action) {
    super.validate(action);
    try {
      forms(action).accepted(action.getRequest());
    } catch (RefusedQuery e) {
      ServletOps.error(e.status(), e.text());
    }
  }

  private static AnswerForms forms(HttpAction action) {
    if (isQuads(action)) {
      return AnswerForms.DATASET;
    }
    return isUnion(target(action)) ? AnswerForms.UNION : AnswerForms.STORED_GRAPH;
  }

  private static GraphTarget target(HttpAction action) {
    return GraphTarget.determineTargetGSP(action.getDataset(), action);
  }

  /// The default graph of queries is the union of the named ones.
  private static boolean isUnion(GraphTarget target) {
    return target.isDefault()
        || target.isUnion()
        || Quad.isUnionGraph(target.graphName())
        || Quad.isDefaultGraph(target.graphName());
  }

  @Override
  protected void execGetQuads(HttpAction action) {
    ActionLib.setCommonHeaders(action);
    String type = AnswerForms.DATASET.accepted(action.getRequest());
    RDFFormat format = type.equals("application/trig") ? RDFFormat.TRIG_BLOCKS : RDFFormat.NQUADS;
    read(
        action,
        dataset -> ActionLib.datasetResponse(action, dataset, format, type + "; charset=utf-8"));
  }

  @Override
  protected void execGetGSP(HttpAction action) {
    if (isUnion(target(action))) {
      sendUnion(action);
    } else {
      requireExpressible(action);
      super.execGetGSP(action);
    }
  }

  private void sendUnion(HttpAction action) {
    ActionLib.setCommonHeaders(action);
    String type = AnswerForms.UNION.accepted(action.getRequest());
    RDFFormat format = type.equals("text/turtle") ? RDFFormat.TURTLE_BLOCKS : RDFFormat.NTRIPLES;
    read(
        action,
        dataset ->
            ActionLib.graphResponse(
                action, dataset.getUnionGraph(), format, type + "; charset=utf-8"));
  }

  private void read(HttpAction action, Consumer<DatasetGraph> sending) {
    action.beginRead();
    try {
      sending.accept(decideDataset(action));
      ServletOps.success(action);
    } finally {
      action.endRead();
    }
  }

  private static void requireExpressible(HttpAction action) {
    String type = ActionLib.contentNegotationRDF(action).getContentTypeStr();
    action.beginRead();
    try {
      Inexpressible.in(target(action).graph().stream(), type)
          .ifPresent(obstacle -> ServletOps.error(HttpSC.NOT_ACCEPTABLE_406, obstacle));
    } finally {
      action.endRead();
    }
  }
}
