package org.newsgraph.endpoint.about;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.store.Census;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreException;
import org.newsgraph.store.StoreReader;
import org.newsgraph.store.run.Run;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// Describes the dataset by what is in the store. It is counted once for each state of the store.
public final class DatasetAbout {
  private static final List<Node> SHOWN =
      List.of(
          NewsEvents.ARTICLE,
          NewsEvents.EVENT,
          NewsEvents.CLAIM,
          SchemaOrg.PERSON,
          SchemaOrg.ORGANIZATION,
          SchemaOrg.PLACE);

  private final NewsStore store;
  private final Site site;
  private final PerState<Census> census;
  private final PerState<List<Run>> runs;
  private final PerState<Graph> graph;

  /// Describes what of a store is served.
  ///
  /// @param background counts anew while the former numbers are given
  public DatasetAbout(NewsStore store, Site site, Executor background) {
    this.store = store;
    this.site = site;
    this.census = new PerState<>(store::lastChanged, this::count, background);
    this.runs = new PerState<>(store::lastChanged, this::publishedRuns, background);
    this.graph = new PerState<>(store::lastChanged, this::describe, background);
  }

  /// The description in RDF.
  ///
  /// @see <a href="https://www.w3.org/TR/void/">VoID</a>
  /// @see <a href="https://www.w3.org/TR/vocab-dcat-3/">DCAT</a>
  public Graph graph() {
    return graph.get();
  }

  /// Tells which state of the store is described.
  public Instant asOf() {
    return graph.asOf();
  }

  /// The numbers behind it.
  public Census census() {
    return census.get();
  }

  /// The latest runs of the program that wrote to the store, the earliest first. Of what they read,
  /// only the names of files and folders are told, and not where they are on this machine.
  public List<Run> runs() {
    return runs.get();
  }

  private List<Run> publishedRuns() {
    try {
      return new PublishedRuns(store.runs().all()).latest();
    } catch (StoreException e) {
      // The graph can be served without; the command that tells of the store says what is wrong.
      return List.of();
    }
  }

  private Graph describe() {
    DatasetDescription description = new DatasetDescription(site, census.fresh(), runs.fresh());
    return description.graph(store.lastChanged(), store.read(DatasetAbout::examples));
  }

  private Census count() {
    KeptNumbers<Census> kept = new KeptNumbers<>(store, "census.json", Census.class);
    Census all = kept.orCounted(() -> store.read(StoreReader::census));
    long hidden = site.withText() ? 0 : all.properties().getOrDefault(SchemaOrg.TEXT, 0L);
    return hidden == 0 ? all : without(SchemaOrg.TEXT, hidden, all);
  }

  private static Census without(Node property, long triples, Census all) {
    Map<Node, Long> properties = new HashMap<>(all.properties());
    properties.remove(property);
    return new Census(all.triples() - triples, all.subjects(), properties, all.classes());
  }

  /// One thing of each main class.
  private static List<Node> examples(StoreReader reader) {
    return SHOWN.stream().flatMap(type -> one(type, reader.dataset()).stream()).toList();
  }

  private static Optional<Node> one(Node type, DatasetGraph dataset) {
    try (Stream<Quad> things = dataset.stream(Quad.unionGraph, Node.ANY, RDF.type.asNode(), type)) {
      return things.map(Quad::getSubject).filter(Node::isURI).findFirst();
    }
  }

  /// The numbers of the store as it is now, waited for if need be.
  public Census currentCensus() {
    return census.fresh();
  }

  /// Puts counts in order, the largest first, and equal ones by name.
  public static <N extends Comparable<N>> Comparator<Map.Entry<Node, N>> largestFirst() {
    return Map.Entry.<Node, N>comparingByValue()
        .reversed()
        .thenComparing(count -> count.getKey().getURI());
  }

  /// Counts with the largest first, and equal ones by name.
  public static List<Map.Entry<Node, Long>> sorted(Map<Node, Long> counts) {
    return counts.entrySet().stream()
        .filter(count -> count.getKey().isURI())
        .sorted(largestFirst())
        .toList();
  }
}
