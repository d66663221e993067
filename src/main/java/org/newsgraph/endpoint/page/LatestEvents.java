package org.newsgraph.endpoint.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/// Asks for the latest events, as the file `query/latest.rq` says which those are.
final class LatestEvents {
  private static final Query QUERY = read("/org/newsgraph/endpoint/query/latest.rq");
  private static final long SECONDS_AT_MOST = 10;

  /// An event and its first day.
  record Latest(Node event, String date) {}

  private LatestEvents() {}

  /// Gives them, the latest first, within a transaction.
  static List<Latest> of(DatasetGraph dataset) {
    List<Latest> events = new ArrayList<>();
    try (QueryExec running =
        QueryExec.newBuilder()
            .dataset(dataset)
            .query(QUERY)
            .overallTimeout(SECONDS_AT_MOST, TimeUnit.SECONDS)
            .build()) {
      running
          .select()
          .forEachRemaining(row -> events.add(new Latest(row.get("thing"), text(row.get("date")))));
    }
    return events;
  }

  private static String text(Node date) {
    return date.isLiteral() ? date.getLiteralLexicalForm() : "";
  }

  private static Query read(String file) {
    try (InputStream in = LatestEvents.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("This program was built without " + file);
      }
      return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read " + file, e);
    }
  }
}
