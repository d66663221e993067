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
import org.newsgraph.store.QueryFault;
import org.newsgraph.vocabulary.Base;

/// Does updates, but fetches nothing for them and runs no code: `LOAD` would read any file and any
/// address that the server can reach, and whatever contexts a JSON-LD file names.
public final class PrivateUpdate extends SPARQL_Update {
  private final UpdateCheck check;
  private final Base base;

  /// Does updates that ask only the services that queries may ask.
  ///
  /// @param base what IRIs in updates are relative to
  public PrivateUpdate(QueryRules rules, Base base) {
    this.base = base;
    this.check = new UpdateCheck(new QueryCheck(rules.services()));
  }

  @Override
  protected void execute(HttpAction action, InputStream input) {
    try {
      // All of it is there, and of a bounded size: see UpdateGate.
      String update = new String(input.readAllBytes(), StandardCharsets.UTF_8);
      check(update, action);
      byte[] based = QueryText.based(update, base).getBytes(StandardCharsets.UTF_8);
      super.execute(action, new ByteArrayInputStream(based));
    } catch (IOException e) {
      ServletOps.errorBadRequest("The update did not arrive as a whole.");
    }
  }

  private void check(String update, HttpAction action) {
    try {
      QueryText.requireReadable(update);
      List<Update> operations = UpdateFactory.create(update, base.iri()).getOperations();
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
