package org.newsgraph.pipeline;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.dump.DumpException;
import org.newsgraph.dump.HdtFile;
import org.newsgraph.fact.FactsException;
import org.newsgraph.fact.FactsReader;
import org.newsgraph.fact.FactsResult;
import org.newsgraph.fact.FactsSchema;
import org.newsgraph.link.rewriting.OriginalGraphs;
import org.newsgraph.mapping.ArticleGraph;
import org.newsgraph.mapping.FactMapper;
import org.newsgraph.mapping.MappingException;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreReader;
import org.newsgraph.validation.ShapesReport;
import org.newsgraph.validation.ShapesValidator;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.NewsEvents;

/// Validates the graphs of articles, each by itself: those of a store, of files of RDF, and those
/// that files of article facts are mapped to.
///
/// @param found is told what was found in each graph
/// @param bad is told, in a line, of files and facts that can't be validated
public record Validation(ShapesValidator shapes, Found found, Consumer<String> bad) {

  /// Takes what was found in a graph.
  @FunctionalInterface
  public interface Found {
    /// Takes it.
    ///
    /// @param graph what the graph is called
    void found(Node graph, ShapesReport report);
  }

  /// Validates the articles of a store, in the order of their IRIs, and the graph of links.
  public void store(NewsStore store) {
    store.read(reader -> {
      List<Node> articles =
          new OriginalGraphs(reader, store.base())
              .articles()
              .sorted(Comparator.comparing(Node::getURI))
              .toList();
      for (Node article : articles) {
        Graph graph = graph(reader.triples(article));
        found.found(article, shapes.validate(graph, known(graph, reader, store.base())));
      }
      Node links = store.base().linksGraph();
      if (reader.contains(links)) {
        found.found(links, shapes.validate(graph(reader.triples(links))));
      }
      return articles.size();
    });
  }

  /// What the gazetteer and the ontology tell of what an article names and does not describe. Of
  /// what it describes they may tell other names, and one label in each graph is what is promised.
  private static Graph known(Graph graph, StoreReader reader, Base base) {
    return graph(
        Iter.asStream(graph.find())
            .map(Triple::getObject)
            .filter(Node::isURI)
            .distinct()
            .filter(node -> !graph.contains(node, Node.ANY, Node.ANY))
            .flatMap(node ->
                Stream.of(base.gazetteerGraph(), base.ontologyGraph())
                    .flatMap(known -> reader.triples(known, node, Node.ANY, Node.ANY))));
  }

  static Graph graph(Stream<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }

  /// Validates the articles that a file of facts tells of. What is wrong with the facts themselves
  /// is told by line and place.
  public void facts(Path file, FactsSchema schema, FactMapper mapper) {
    try (Stream<FactsResult> results = FactsReader.read(file)) {
      results.forEach(result -> {
        switch (result) {
          case FactsResult.Facts facts -> map(facts, file, mapper);
          case FactsResult.Unread article -> found(mapper.map(article.facts()));
          case FactsResult.Rejected rejected ->
              faults(rejected, schema)
                  .forEach(fault -> bad.accept(rejected.where() + ": " + fault));
        }
      });
    } catch (FactsException e) {
      bad.accept(String.valueOf(e.getMessage()));
    }
  }

  /// All that the schema finds; what the reader found where the schema finds nothing.
  private static List<String> faults(FactsResult.Rejected rejected, FactsSchema schema) {
    try {
      List<String> faults = schema.faults(rejected.raw());
      return faults.isEmpty() ? List.of(rejected.reason()) : faults;
    } catch (FactsException _) {
      return List.of(rejected.reason());
    }
  }

  private void map(FactsResult.Facts facts, Path file, FactMapper mapper) {
    try {
      found(mapper.map(facts.facts()));
    } catch (MappingException e) {
      bad.accept(file + ": " + e.getMessage());
    }
  }

  private void found(ArticleGraph article) {
    found.found(article.name(), shapes.validate(graph(article.triples().stream())));
  }

  /// Validates the graphs of articles in a file of RDF; a file that puts its triples in no graph is
  /// taken for the graph of one article.
  public void rdf(Path file) {
    Lang language = RdfFile.language(file.toString());
    if (language == null) {
      bad.accept(
          file
              + ": its name tells no format; facts end in .json or .jsonl, and RDF in .nq, .trig,"
              + " .jsonld, .ttl, .nt, .rdf or .hdt");
    } else if (HdtFile.isNamed(file.toString())) {
      try (HdtFile opened = HdtFile.open(file)) {
        rdf(new RdfFile(file, language, opened.nTriples()));
      } catch (DumpException e) {
        bad.accept(file + ": " + e.getMessage());
      }
    } else {
      rdf(new RdfFile(file, language));
    }
  }

  private static boolean isOfSeveral(Graph graph) {
    return Iter.asStream(graph.find(Node.ANY, RDF.Nodes.type, NewsEvents.ARTICLE)).limit(2).count()
        > 1;
  }

  private void rdf(RdfFile rdf) {
    Path file = rdf.file();
    DatasetGraph quads = DatasetGraphFactory.create();
    try {
      rdf.parse(StreamRDFLib.dataset(quads));
    } catch (RiotException | RuntimeIOException | UncheckedIOException e) {
      bad.accept(file + ": " + e.getMessage());
      return;
    }
    if (isOfSeveral(quads.getDefaultGraph())) {
      bad.accept(
          file
              + ": holds several articles in one graph, and of each by itself nothing is known; give"
              + " what keeps them apart (.nq, .trig or .jsonld)");
    } else if (!quads.getDefaultGraph().isEmpty()) {
      Node name = NodeFactory.createURI(file.toUri().toString());
      found.found(name, shapes.validate(quads.getDefaultGraph()));
    }
    List<Node> articles =
        Iter.asStream(quads.listGraphNodes())
            .filter(node -> quads.contains(node, node, RDF.Nodes.type, NewsEvents.ARTICLE))
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
    articles.forEach(article -> found.found(article, shapes.validate(quads.getGraph(article))));
  }
}
