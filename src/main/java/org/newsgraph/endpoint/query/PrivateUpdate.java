package org.newsgraph.endpoint.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.web.HttpSC;
import org.newsgraph.store.QueryFault;

/// Does updates, but fetches nothing for them: `LOAD` would read any file and any address that the
/// server can reach, and whatever contexts a JSON-LD file names.
public final class PrivateUpdate extends SPARQL_Update {

  @Override
  protected void execute(HttpAction action, InputStream input) {
    try {
      byte[] update = input.readAllBytes();
      check(new String(update, StandardCharsets.UTF_8), action);
      super.execute(action, new ByteArrayInputStream(update));
    } catch (IOException e) {
      ServletOps.errorBadRequest("The update did not arrive as a whole.");
    }
  }

  private static void check(String update, HttpAction action) {
    try {
      List<Update> operations = UpdateFactory.create(update).getOperations();
      if (operations.stream().anyMatch(UpdateLoad.class::isInstance)) {
        ServletOps.error(
            HttpSC.UNPROCESSABLE_ENTITY_422,
            "LOAD is not available here. Load files with newsgraph load.");
      }
      if (namesGraphs(action) && operations.stream().anyMatch(PrivateUpdate::namesGraphs)) {
        ServletOps.errorBadRequest(
            "The graphs to use are named both in the update and beside it, and may be named once.");
      }
    } catch (QueryParseException e) {
      ServletOps.errorBadRequest(QueryFault.of(e));
    }
  }

  private static boolean namesGraphs(HttpAction action) {
    return action.getRequestParameter(HttpNames.paramUsingGraphURI) != null
        || action.getRequestParameter(HttpNames.paramUsingNamedGraphURI) != null;
  }

  private static boolean namesGraphs(Update operation) {
    return operation instanceof UpdateModify modify
        && (modify.getWithIRI() != null
            || !modify.getUsing().isEmpty()
            || !modify.getUsingNamed().isEmpty());
  }
}
