package org.newsgraph.endpoint.query;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.resultset.ResultSetException;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.web.HttpSC;
import org.newsgraph.endpoint.negotiation.Inexpressible;
import org.newsgraph.store.QueryFault;
import org.newsgraph.vocabulary.Base;

/// Answers everybody's queries, in place of Fuseki's own operation.
///
/// @see <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>
public final class PublicQuery extends SPARQL_QueryDataset {
  private static final Duration CONNECTING = Duration.ofSeconds(5);
  private static final String GUARD = MemoryGuard.class.getName();
  private static final String TOO_MUCH =
      "The query needs more memory than it may have. Ask for less at a time.";

  private final QueryRules rules;
  private final Base base;
  private final QueryCheck check;
  private final FunctionRegistry functions = new ClosedFunctions();
  private final PropertyFunctionRegistry propertyFunctions = new ClosedPropertyFunctions();

  /// Where `SERVICE` may ask, a host must not send the server on to another one.
  private final HttpClient services =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECTING)
          .build();

  /// Answers within the rules.
  ///
  /// @param base what IRIs in queries are relative to
  public PublicQuery(QueryRules rules, Base base) {
    this.rules = rules;
    this.base = base;
    this.check = new QueryCheck(rules.services());
    MemoryGuard.switchOn();
  }

  @Override
  public void execOptions(HttpAction action) {
    ActionLib.doOptionsGetPostHead(action);
    ServletOps.success(action);
  }

  @Override
  protected void executeBody(HttpAction action) {
    try {
      // All of it is there, and of a bounded size: see QueryGate.
      byte[] body = action.getRequestInputStreamRaw().readAllBytes();
      execute(new String(body, StandardCharsets.UTF_8), action);
    } catch (IOException e) {
      ServletOps.errorBadRequest("The query did not arrive as a whole.");
    }
  }

  @Override
  protected void execute(String query, HttpAction action) {
    try (MemoryGuard guard = MemoryGuard.set()) {
      action.getRequest().setAttribute(GUARD, guard);
      execute(query, action, guard);
    }
  }

  private void execute(String query, HttpAction action, MemoryGuard guard) {
    try {
      requireReadable(query);
      super.execute(QueryText.based(query, base), action);
    } catch (QueryCancelledException e) {
      throw cancelled(e, guard);
    } catch (NoSuchElementException e) {
      // What comes of a cancellation that falls between two of TDB2's iterators.
      throw guard.isCancelled() ? cancelled(new QueryCancelledException(), guard) : e;
    } catch (RefusedQuery e) {
      ServletOps.error(e.status(), e.text());
    } catch (QueryBuildException e) {
      ServletOps.errorBadRequest("The query has an error: " + e.getMessage());
    } catch (HttpException | QueryExceptionHTTP | ResultSetException | RuntimeIOException e) {
      action.log.warn("A service failed, or the client is gone", e);
      ServletOps.error(HttpSC.BAD_GATEWAY_502, "A service that the query asks did not answer.");
    } catch (TooCostly e) {
      ServletOps.error(HttpSC.UNPROCESSABLE_ENTITY_422, e.text());
    } catch (StackOverflowError e) {
      ServletOps.error(HttpSC.BAD_REQUEST_400, QueryText.TOO_DEEP);
    } catch (OutOfMemoryError e) {
      ServletOps.error(HttpSC.UNPROCESSABLE_ENTITY_422, TOO_MUCH);
    }
  }

  private static QueryCancelledException cancelled(QueryCancelledException e, MemoryGuard guard) {
    if (guard.hasStopped()) {
      ServletOps.error(HttpSC.UNPROCESSABLE_ENTITY_422, TOO_MUCH);
    }
    return e;
  }

  /// Fuseki tells of a mistake with a page of what its parser would have taken instead.
  private void requireReadable(String query) {
    QueryText.requireReadable(query);
    try {
      QueryFactory.create(query, base.iri(), Syntax.syntaxARQ);
    } catch (QueryException e) {
      throw RefusedQuery.bad(fault(e));
    }
  }

  /// The parser makes an exception without a message of an overflow of the stack.
  private static String fault(QueryException exception) {
    if (exception.getMessage() == null) {
      return QueryText.TOO_DEEP;
    }
    return exception instanceof QueryParseException parsing
        ? QueryFault.of(parsing)
        : "The query has an error: " + exception.getMessage();
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    check.check(query);
    String form = AnswerForms.of(query).choose(action.getRequest());
    QueryRequest.answerAs(form, action.getRequest());
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    Context context = action.getContext();
    FunctionRegistry.set(context, functions);
    PropertyFunctionRegistry.set(context, propertyFunctions);
    Patience.set(context);
    context.set(ARQ.queryTimeout, String.valueOf(rules.time().toMillis()));
    // Which services a query names was looked at before.
    context.set(ARQ.httpServiceAllowed, true);
    context.set(ARQ.httpQueryClient, new ServiceClient(services, rules.time()));
    QueryExec execution = super.createQueryExec(action, query, dataset);
    ((MemoryGuard) action.getRequest().getAttribute(GUARD)).watch(execution);
    return execution;
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String logged) {
    return switch (query.queryType()) {
      case CONSTRUCT -> new QueryExecResult(expressible(constructed(execution), action));
      case DESCRIBE -> new QueryExecResult(expressible(described(execution), action));
      case SELECT ->
          new QueryExecResult(
              new CountedRows(
                  super.executeQuery(action, execution, query, logged).rowSet(), rules.rows()));
      default -> super.executeQuery(action, execution, query, logged);
    };
  }

  private DatasetGraph constructed(QueryExec execution) {
    return execution.constructDataset(new CountedTriples(rules.rows()));
  }

  private DatasetGraph described(QueryExec execution) {
    DatasetGraph triples = new CountedTriples(rules.rows());
    execution.describe(GraphView.createDefaultGraph(triples));
    return triples;
  }

  private static DatasetGraph expressible(DatasetGraph triples, HttpAction action) {
    String form = QueryRequest.form(action.getRequest());
    Inexpressible.in(triples.stream().map(Quad::asTriple), form)
        .ifPresent(obstacle -> ServletOps.error(HttpSC.NOT_ACCEPTABLE_406, obstacle));
    return triples;
  }
}
