package org.newsgraph.dump;

import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Statement;

/// Counts the statements of a dump as they pass.
final class StatementCount {
  private long statements;

  Stream<Statement> of(Stream<Statement> passing) {
    return passing.map(this::counted);
  }

  private Statement counted(Statement statement) {
    statements++;
    return statement;
  }

  long soFar() {
    return statements;
  }
}
