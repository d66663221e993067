package org.newsgraph.endpoint.query;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/// Rows that must not be more than a number. To leave out the others would make an answer look
/// complete that is not.
final class CountedRows implements RowSet {
  private final RowSet rows;
  private final long most;

  CountedRows(RowSet rows, long most) {
    this.rows = rows;
    this.most = most;
  }

  static RefusedQuery tooMany(String things, long most) {
    return RefusedQuery.unprocessable(
        "The answer has more than %,d %s. Ask for less with LIMIT, and for the rest with OFFSET."
            .formatted(most, things));
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Binding next() {
    Binding row = rows.next();
    if (rows.getRowNumber() > most) {
      throw tooMany("rows", most);
    }
    return row;
  }

  @Override
  public List<Var> getResultVars() {
    return rows.getResultVars();
  }

  @Override
  public long getRowNumber() {
    return rows.getRowNumber();
  }

  @Override
  public void close() {
    rows.close();
  }
}
