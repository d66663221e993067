package org.newsgraph.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
/// A graph that a file tells of is replaced, and others stay; what several files put in no graph
/// comes together in the one that is given for it. A file of RDF is loaded wholly or, when it has
/// an error, not at all; of facts, each article by itself.
public final class Loading {
  /// An address of the web, as a path keeps it.
  private static final Pattern ADDRESS = Pattern.compile("^[a-z]{2,}:/");

  private final NewsStore store;
  private final GazetteerGraph gazetteer;
  private final Intake intake;

  /// Those that have triples of this run's files already.
  private final Set<Node> begun = new HashSet<>();

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
    Optional<String> obstacle = obstacle(file);
    if (obstacle.isPresent()) {
      intake.setAside(Reject.of(file, obstacle.get()));
      return;
    }
    String name = file.toString();
    Lang language = RdfFile.language(name);
    if (String.valueOf(file.getFileName()).endsWith(Manifest.NAME)) {
      new DumpFiles(store, gazetteer, intake).load(file, unnamed(graph));
    } else if (name.endsWith(".json") || name.endsWith(".jsonl")) {
      facts(file);
    } else if (language == null || language.equals(Lang.CSV) || language.equals(Lang.TSV)) {
      gdelt(file);
    } else {
      RdfFile.with(
          file, language, intake, rdf -> rdf.load(store, gazetteer, unnamed(graph), intake));
    }
  }

  private Unnamed unnamed(Optional<Node> graph) {
    return new Unnamed(graph, begun);
  }

  private static Optional<String> obstacle(Path file) {
    if (ADDRESS.matcher(file.toString()).find()) {
      return Optional.of("is an address; fetch what is there, and give the file");
    }
    if (Files.isRegularFile(file.resolve(Manifest.NAME))) {
      return Optional.of("is a folder with a dump; give its " + Manifest.NAME);
    }
    if (Files.isDirectory(file)) {
      return Optional.of("is a folder; give the files in it");
    }
    return Files.exists(file)
        ? Optional.empty()
        : Optional.of("there is no such file; check the name");
  }

  private void gdelt(Path file) {
    Optional<GdeltFile> table;
    try {
      table = GdeltFile.recognize(file);
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
