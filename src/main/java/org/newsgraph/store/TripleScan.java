package org.newsgraph.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/// The triples of a pattern that all graphs together tell, each once, in an order that holds until
/// the store changes.
///
/// A thing that half of the articles tell of has its classes and names told in thousands of graphs,
/// and thousands of mentions: TDB2 would read all of them, and look up what each number stands for,
/// to find what is wanted. Here repetitions are leapt over, and numbers looked up only of what is
/// given out.
public final class TripleScan {
  private final NodeTable nodes;
  private final DatasetGraph quads;
  private final ReadingTime time;
  private final Triple pattern;
  private final String order;
  private final Set<NodeId> without;

  private TripleScan(DatasetGraph quads, ReadingTime time, Triple pattern, Set<NodeId> without) {
    this.nodes =
        TDBInternal.getDatasetGraphTDB(quads).getQuadTable().getNodeTupleTable().getNodeTable();
    this.quads = quads;
    this.time = time;
    this.pattern = pattern;
    this.order = order(pattern);
    this.without = without;
  }

  /// @param pattern its terms, or [Node#ANY]
  static TripleScan of(DatasetGraph quads, ReadingTime time, Triple pattern) {
    return new TripleScan(quads, time, pattern, Set.of());
  }

  /// The same without some properties.
  public TripleScan without(Collection<Node> properties) {
    return new TripleScan(
        quads,
        time,
        pattern,
        properties.stream().map(nodes::getNodeIdForNode).collect(Collectors.toUnmodifiableSet()));
  }

  /// Gives all of the triples.
  public Stream<Triple> stream() {
    return slice(0, Long.MAX_VALUE);
  }

  /// Gives the objects of the triples of a property, each once; the other terms must be open.
  public Stream<Node> objects() {
    NodeId property = nodes.getNodeIdForNode(pattern.getPredicate());
    if (NodeId.isDoesNotExist(property)) {
      return Stream.of();
    }
    byte[] prefix = new byte[NodeId.SIZE];
    NodeIdFactory.set(property, prefix, 0);
    LeapingKeys keys = leaping(prefix);
    return Iter.asStream(keys)
        .peek(key -> keys.leap(key, order.indexOf('O') + 1))
        .map(key -> node('O', key));
  }

  /// Gives some of the triples. What is skipped costs little.
  public Stream<Triple> slice(long skipped, long atMost) {
    byte[] prefix = new byte[LeapingKeys.TERMS * NodeId.SIZE];
    int length = 0;
    for (char place : order.substring(0, LeapingKeys.TERMS).toCharArray()) {
      Node term = term(place);
      if (!term.isConcrete()) {
        break;
      }
      NodeId id = nodes.getNodeIdForNode(term);
      if (NodeId.isDoesNotExist(id)) {
        return Stream.of();
      }
      NodeIdFactory.set(id, prefix, length);
      length += NodeId.SIZE;
    }
    return keys(Arrays.copyOf(prefix, length)).skip(skipped).limit(atMost).map(this::triple);
  }

  private LeapingKeys leaping(byte[] prefix) {
    TupleIndexRecord index =
        (TupleIndexRecord) TDBInternal.findIndex(quads, order).baseTupleIndex();
    return new LeapingKeys(index.getRangeIndex(), time, prefix, prefix);
  }

  private Stream<byte[]> keys(byte[] prefix) {
    LeapingKeys keys = leaping(prefix);
    return Iter.asStream(keys).filter(key -> isWanted(key, keys));
  }

  private boolean isWanted(byte[] key, LeapingKeys keys) {
    if (without.isEmpty() || !without.contains(id('P', key))) {
      return true;
    }
    keys.leap(key, order.indexOf('P') + 1);
    return false;
  }

  /// The index in which what is known of the triples comes first.
  private static String order(Triple pattern) {
    boolean subject = pattern.getSubject().isConcrete();
    boolean property = pattern.getPredicate().isConcrete();
    boolean object = pattern.getObject().isConcrete();
    if (subject && (property || !object)) {
      return "SPOG";
    }
    if (object && !property) {
      return "OSPG";
    }
    return property ? "POSG" : "SPOG";
  }

  private Node term(char place) {
    return switch (place) {
      case 'S' -> pattern.getSubject();
      case 'P' -> pattern.getPredicate();
      default -> pattern.getObject();
    };
  }

  private Triple triple(byte[] key) {
    return Triple.create(node('S', key), node('P', key), node('O', key));
  }

  private Node node(char place, byte[] key) {
    return nodes.getNodeForNodeId(id(place, key));
  }

  private NodeId id(char place, byte[] key) {
    return NodeIdFactory.get(key, order.indexOf(place) * NodeId.SIZE);
  }
}
