package org.newsgraph.pipeline;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.newsgraph.dump.Manifest;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.FactsException;
import org.newsgraph.fact.FactsReader;
import org.newsgraph.fact.FactsResult;
import org.newsgraph.gazetteer.GazetteerGraph;
import org.newsgraph.gdelt.GdeltFile;
import org.newsgraph.mapping.FactMapper;
import org.newsgraph.store.NewsStore;

/// Loads into the store what others have made: article facts and GDELT's tables, which are mapped,
/// and RDF as it is.
///
/// A graph that a file tells of is replaced, and others stay. A file of RDF is loaded wholly or,
/// when it has an error, not at all; of facts, each article by itself.
public final class Loading {
  private final NewsStore store;
  private final GazetteerGraph gazetteer;
  private final Intake intake;

  /// @param intake says what becomes of bad files and facts, and who is told
  public Loading(NewsStore store, Intake intake) {
    this.store = store;
    this.intake = intake;
    gazetteer = new GazetteerGraph(store);
    OntologyGraph.load(store);
    gazetteer.refresh();
  }

  /// Loads a file, as facts (`.json`, `.jsonl`), as the RDF that its name tells, as a dump in
  /// several files where it is the manifest of one, or as a table of GDELT where it is one.
  ///
  /// @param graph the graph for triples that a file puts in none; those for the gazetteer's graph
  ///   are kept, and come into it as far as articles mention what they tell of
  public void load(Path file, Optional<Node> graph) {
    String name = file.toString();
    Lang language = RdfFile.language(name);
    if (String.valueOf(file.getFileName()).endsWith(Manifest.NAME)) {
      new DumpFiles(store, gazetteer, intake).load(file, graph);
    } else if (name.endsWith(".json") || name.endsWith(".jsonl")) {
      facts(file);
    } else if (language == null || language.equals(Lang.CSV) || language.equals(Lang.TSV)) {
      gdelt(file);
    } else {
      RdfFile.with(file, language, intake, rdf -> rdf.load(store, gazetteer, graph, intake));
    }
  }

  private void gdelt(Path file) {
    Optional<GdeltFile> table;
    try {
      table = GdeltFile.recognize(file);
    } catch (NoSuchFileException e) {
      intake.setAside(Reject.of(file, "there is no such file; check the name"));
      return;
    } catch (IOException e) {
      intake.setAside(Reject.of(file, "can't be read: " + e.getMessage()));
      return;
    }
    if (table.isPresent()) {
      new GdeltLoading(store, gazetteer, intake).load(file, table.get());
    } else {
      intake.setAside(
          Reject.of(
              file,
              "neither the name nor the content tells a format; facts end in .json or .jsonl, RDF"
                  + " in .ttl, .nt, .nq, .trig, .rdf, .jsonld or .hdt, and GDELT's tables have 61 or"
                  + " 16 columns"));
    }
  }

  private void facts(Path file) {
    try (Stream<FactsResult> results = FactsReader.read(file);
        BatchWriter writer = new BatchWriter(store, gazetteer, intake)) {
      Stream<ArticleFacts> facts = intake.facts(results);
      intake.graphs(facts, new FactMapper(store.base())).forEach(writer::add);
    } catch (FactsException e) {
      intake.setAside(Reject.of(file, e.getMessage()));
    }
  }
}
