package org.newsgraph.store;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.update.UpdateFactory;

/// A SPARQL query over a store, and its answer in print. The store's prefixes need no declaration.
///
/// @see <a href="https://www.w3.org/TR/sparql11-query/">SPARQL 1.1 Query Language</a>
public final class StoreQuery {
  private final NewsStore store;
  private final Query query;

  private StoreQuery(NewsStore store, Query query) {
    this.store = store;
    this.query = query;
  }

  /// Reads a query to be asked of a store. What is no query is refused with its line and column.
  public static StoreQuery parse(NewsStore store, String sparql) {
    Query query = new Query();
    store.read(StoreReader::prefixes).forEach(query::setPrefix);
    try {
      QueryFactory.parse(query, sparql, store.base().iri(), Syntax.syntaxARQ);
      return new StoreQuery(store, query);
    } catch (QueryParseException e) {
      throw refusal(sparql, e);
    }
  }

  private static StoreException refusal(String sparql, QueryParseException e) {
    if (isUpdate(sparql)) {
      return new StoreException(
          "This is a SPARQL update, and a query only reads. Change a store with newsgraph load.");
    }
    return new StoreException(QueryFault.of(e), e);
  }

  private static boolean isUpdate(String sparql) {
    try {
      return !UpdateFactory.create(sparql).getOperations().isEmpty();
    } catch (JenaException e) {
      return false;
    }
  }

  /// Answers the query within a time: rows and truth in the given format, graphs (of CONSTRUCT and
  /// DESCRIBE) as Turtle.
  public void print(Duration timeout, ResultFormat format, OutputStream out) {
    try {
      store.read(reader -> {
        try (QueryExec execution = execution(reader, timeout)) {
          print(execution, format, out);
          return query;
        }
      });
    } catch (QueryCancelledException e) {
      throw new StoreException(
          "The query took longer than %d s and was stopped. Ask for less (LIMIT), or give it more time."
              .formatted(timeout.toSeconds()),
          e);
    } catch (JenaException e) {
      throw new StoreException("The query failed: " + e.getMessage(), e);
    }
  }

  /// What a CONSTRUCT or DESCRIBE gives, each once, in no order: in the graphs that the template
  /// names, and else in none. All of it is in memory, and it may take any time. Other servers are
  /// not asked (SERVICE), so that the answer hangs on the store alone.
  public List<Quad> constructed() {
    if (!query.isConstructType() && !query.isDescribeType()) {
      throw new StoreException(
          "A dump is made of what CONSTRUCT or DESCRIBE gives. Answer other queries with newsgraph"
              + " query.");
    }
    try {
      return store.read(reader -> {
        try (QueryExec execution =
            QueryExec.dataset(reader.dataset())
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .build()) {
          return query.isDescribeType()
              ? execution.describe().stream()
                  .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                  .toList()
              : Iter.asStream(execution.constructQuads())
                  .map(quad ->
                      quad.isDefaultGraph()
                          ? Quad.create(Quad.defaultGraphIRI, quad.asTriple())
                          : quad)
                  .distinct()
                  .toList();
        }
      });
    } catch (JenaException e) {
      throw new StoreException("The query failed: " + e.getMessage(), e);
    }
  }

  private QueryExec execution(StoreReader reader, Duration timeout) {
    return QueryExec.dataset(reader.dataset())
        .query(query)
        .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  private void print(QueryExec execution, ResultFormat format, OutputStream out) {
    switch (query.queryType()) {
      case SELECT -> print(ResultSet.adapt(execution.select()), format, out);
      case ASK -> ResultSetFormatter.output(out, execution.ask(), format.lang());
      case CONSTRUCT -> print(execution.construct(), out);
      case DESCRIBE -> print(execution.describe(), out);
      default ->
          throw new StoreException(
              "This kind of query is not answered. Use SELECT, ASK, CONSTRUCT or DESCRIBE.");
    }
  }

  private void print(ResultSet rows, ResultFormat format, OutputStream out) {
    if (format == ResultFormat.TABLE) {
      ResultSetFormatter.out(out, rows, query);
    } else {
      ResultSetFormatter.output(out, rows, format.lang());
    }
  }

  private void print(Graph graph, OutputStream out) {
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    RDFDataMgr.write(out, graph, Lang.TURTLE);
  }
}
