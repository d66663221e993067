package org.newsgraph.endpoint.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.web.HttpSC;
import org.newsgraph.store.QueryFault;

/// Does updates, but fetches nothing for them and runs no code: `LOAD` would read any file and any
/// address that the server can reach, and whatever contexts a JSON-LD file names.
public final class PrivateUpdate extends SPARQL_Update {
  private static final int BODY_BYTES = 16 << 20;

  private final UpdateCheck check;

  /// Does updates that ask only the services that queries may ask.
  public PrivateUpdate(QueryRules rules) {
    this.check = new UpdateCheck(new QueryCheck(rules.services()));
  }

  @Override
  protected void execute(HttpAction action, InputStream input) {
    try {
      byte[] update = input.readNBytes(BODY_BYTES + 1);
      if (update.length > BODY_BYTES) {
        ServletOps.error(
            HttpSC.PAYLOAD_TOO_LARGE_413,
            "An update may have %,d bytes at most. Load more with newsgraph load."
                .formatted(BODY_BYTES));
      }
      check(new String(update, StandardCharsets.UTF_8), action);
      super.execute(action, new ByteArrayInputStream(update));
    } catch (IOException e) {
      ServletOps.errorBadRequest("The update did not arrive as a whole.");
    }
  }

  private void check(String update, HttpAction action) {
    try {
      QueryText.requireReadable(update);
      List<Update> operations = UpdateFactory.create(update).getOperations();
      operations.forEach(check::check);
      if (namesGraphs(action) && operations.stream().anyMatch(PrivateUpdate::namesGraphs)) {
        ServletOps.errorBadRequest(
            "The graphs to use are named both in the update and beside it, and may be named once.");
      }
    } catch (RefusedQuery e) {
      ServletOps.error(e.status(), e.text());
    } catch (QueryParseException e) {
      ServletOps.errorBadRequest(QueryFault.of(e));
    } catch (QueryException e) {
      ServletOps.errorBadRequest("The update has an error: " + e.getMessage());
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
