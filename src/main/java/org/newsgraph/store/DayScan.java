package org.newsgraph.store;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/// The things that have, as a value of a property, a day from one to another, in the order of these
/// days. A thing with several such days comes several times.
///
/// TDB2 writes a day into its indexes as it is, the year first, so that the days of a span stand
/// together there in their order, and none before or behind them is read. It does so for the years
/// from 0 to 7999; a span reaches no further here.
public final class DayScan {
  private static final String ORDER = "POSG";
  private static final int SUBJECT = 2 * NodeId.SIZE;
  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(7999, 12, 31);

  private final DatasetGraph quads;
  private final NodeTable nodes;
  private final ReadingTime time;
  private final Node property;
  private final LocalDate from;
  private final LocalDate to;

  DayScan(DatasetGraph quads, ReadingTime time, Node property, LocalDate from, LocalDate to) {
    this.quads = quads;
    this.nodes =
        TDBInternal.getDatasetGraphTDB(quads).getQuadTable().getNodeTupleTable().getNodeTable();
    this.time = time;
    this.property = property;
    this.from = from.isBefore(EARLIEST) ? EARLIEST : from;
    this.to = to.isAfter(LATEST) ? LATEST : to;
  }

  /// Gives the things with the last of the days, the last first. Of the others, nothing is looked
  /// up.
  public List<Node> last(int atMost) {
    Deque<byte[]> last = new ArrayDeque<>();
    keys()
        .forEach(key -> {
          if (last.size() == atMost) {
            last.removeFirst();
          }
          last.addLast(key);
        });
    return last.reversed().stream().map(this::subject).toList();
  }

  /// Gives the things that another scan has too.
  public Stream<Node> alsoIn(DayScan other) {
    long[] others = other.keys().mapToLong(DayScan::number).sorted().toArray();
    LongPredicate isThere = number -> Arrays.binarySearch(others, number) >= 0;
    return keys().filter(key -> isThere.test(number(key))).map(this::subject);
  }

  private Stream<byte[]> keys() {
    NodeId id = nodes.getNodeIdForNode(property);
    if (NodeId.isDoesNotExist(id) || from.isAfter(to)) {
      return Stream.of();
    }
    TupleIndexRecord index =
        (TupleIndexRecord) TDBInternal.findIndex(quads, ORDER).baseTupleIndex();
    return Iter.asStream(
        new LeapingKeys(index.getRangeIndex(), time, prefix(id, from), prefix(id, to)));
  }

  private static byte[] prefix(NodeId property, LocalDate day) {
    byte[] prefix = new byte[2 * NodeId.SIZE];
    NodeIdFactory.set(property, prefix, 0);
    Node literal = NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    NodeIdFactory.set(NodeId.inline(literal), prefix, NodeId.SIZE);
    return prefix;
  }

  private Node subject(byte[] key) {
    return nodes.getNodeForNodeId(NodeIdFactory.get(key, SUBJECT));
  }

  private static long number(byte[] key) {
    return ByteBuffer.wrap(key).getLong(SUBJECT);
  }
}
