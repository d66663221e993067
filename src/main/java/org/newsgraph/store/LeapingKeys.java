package org.newsgraph.store;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/// The keys of an index of quads whose graphs come last: one for each triple, however many graphs
/// tell it. Of a triple told in thousands of graphs, most are leapt over.
final class LeapingKeys extends IteratorSlotted<byte[]> {
  /// How many parts a key has before its graph.
  static final int TERMS = 3;

  /// To leap costs about as much as to read so many keys.
  private static final int PATIENCE = 20;

  private static final RecordFactory RECORDS = new RecordFactory((TERMS + 1) * NodeId.SIZE, 0);

  private final RangeIndex index;
  private final ReadingTime time;
  private final Record end;
  private Iterator<Record> ahead;
  private Optional<byte[]> last = Optional.empty();

  /// @param first what the first keys begin with
  /// @param last what the last keys begin with
  LeapingKeys(RangeIndex index, ReadingTime time, byte[] first, byte[] last) {
    this.index = index;
    this.time = time;
    end = RECORDS.create(behind(Arrays.copyOf(last, RECORDS.keyLength()), last.length));
    ahead = index.iterator(RECORDS.create(Arrays.copyOf(first, RECORDS.keyLength())), end);
  }

  @Override
  protected byte @Nullable [] moveToNext() {
    int repeated = 0;
    while (ahead.hasNext()) {
      time.check();
      byte[] key = ahead.next().getKey();
      if (last.filter(before -> sameTriple(before, key)).isEmpty()) {
        last = Optional.of(key);
        return key;
      }
      repeated++;
      if (repeated == PATIENCE) {
        leap(key, TERMS);
      }
    }
    return null;
  }

  /// Goes on behind all keys that have the same first terms.
  void leap(byte[] key, int terms) {
    ahead = index.iterator(RECORDS.create(behind(key, terms * NodeId.SIZE)), end);
  }

  /// A key behind all those with the same first bytes: no number of a node has this end.
  private static byte[] behind(byte[] key, int length) {
    byte[] behind = key.clone();
    Arrays.fill(behind, length, behind.length, (byte) -1);
    return behind;
  }

  private static boolean sameTriple(byte[] one, byte[] other) {
    int length = TERMS * NodeId.SIZE;
    return Arrays.equals(one, 0, length, other, 0, length);
  }

  @Override
  protected boolean hasMore() {
    return true;
  }

  @Override
  protected void closeIterator() {}
}
