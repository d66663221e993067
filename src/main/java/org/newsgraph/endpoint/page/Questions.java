package org.newsgraph.endpoint.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;

/// Asks the graph the questions of the `query` folder. A page's questions are asked within one
/// transaction, which the caller begins.
final class Questions {
  private static final long SECONDS_AT_MOST = 10;

  private final DatasetGraph dataset;
  private final Map<String, Query> queries = new ConcurrentHashMap<>();

  Questions(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  DatasetGraph dataset() {
    return dataset;
  }

  /// Asks a question about the values given for some of its variables.
  List<Row> ask(String question, Map<String, Node> values) {
    QueryExecDatasetBuilder execution =
        QueryExec.newBuilder()
            .dataset(dataset)
            .query(queries.computeIfAbsent(question, Questions::read));
    execution.overallTimeout(SECONDS_AT_MOST, TimeUnit.SECONDS);
    values.forEach(execution::substitution);
    List<Row> rows = new ArrayList<>();
    try (QueryExec running = execution.build()) {
      running.select().forEachRemaining(binding -> rows.add(new Row(binding)));
    }
    return rows;
  }

  private static Query read(String question) {
    String file = "/org/newsgraph/endpoint/query/" + question + ".rq";
    try (InputStream in = Questions.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("This program was built without " + file);
      }
      return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read " + file, e);
    }
  }
}
