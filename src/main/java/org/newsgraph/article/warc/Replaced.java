package org.newsgraph.article.warc;

import java.util.Iterator;
import org.newsgraph.article.Raw;
import org.newsgraph.article.ReadResult;

/// The results of a record, of which the bad ones keep the record instead of what was read of it.
///
/// @param raw where the record is
record Replaced(Iterator<ReadResult> results, Raw raw) implements Iterator<ReadResult> {

  @Override
  public boolean hasNext() {
    return results.hasNext();
  }

  @Override
  public ReadResult next() {
    ReadResult result = results.next();
    return result instanceof ReadResult.Rejected(String name, String where, String reason, Raw _)
        ? new ReadResult.Rejected(name, where, reason, raw)
        : result;
  }
}
