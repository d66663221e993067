package org.newsgraph.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.newsgraph.vocabulary.Base;

/// The files of the gazetteer: those that come with the program, and those that users added to a
/// store, which lie in its folder. IRIs in them may be relative to the store's base.
record GazetteerFiles(Base base, Path added) {
  private static final List<String> BUILT_IN =
      List.of(
          "/gazetteer/countries.ttl",
          "/gazetteer/regions.ttl",
          "/gazetteer/cities.ttl",
          "/gazetteer/organizations.ttl",
          "/gazetteer/people.ttl");

  static {
    JenaSystem.init();
  }

  /// Reads all files.
  Gazetteer read() {
    List<Graph> graphs = new ArrayList<>();
    BUILT_IN.forEach(resource -> graphs.add(builtIn(resource)));
    addedFiles().forEach(file -> graphs.add(read(file, Lang.NTRIPLES)));
    return new Gazetteer(graphs.stream().flatMap(Graph::stream));
  }

  /// Reads a file that a user adds.
  ///
  /// @throws org.apache.jena.riot.RiotException when the file has an error
  Graph read(Path file, Lang language) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(file)
        .lang(language)
        .base(base.iri())
        .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
        .parse(graph);
    return graph;
  }

  /// Keeps what a user's file tells, in place of what a file of that name told before.
  ///
  /// @return what it told before
  List<Triple> keep(String name, Graph graph) {
    Path file = added.resolve(name + ".nt");
    Path half = added.resolve(name + ".new");
    try {
      List<Triple> before =
          Files.exists(file) ? read(file, Lang.NTRIPLES).find().toList() : List.of();
      Files.createDirectories(added);
      try (OutputStream out = Files.newOutputStream(half)) {
        RDFDataMgr.write(out, graph, Lang.NTRIPLES);
      }
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
      return before;
    } catch (IOException e) {
      throw new GazetteerException("Can't write " + file + ": " + e.getMessage(), e);
    }
  }

  private List<Path> addedFiles() {
    if (!Files.isDirectory(added)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(added)) {
      return files.filter(file -> file.toString().endsWith(".nt")).sorted().toList();
    } catch (IOException e) {
      throw new GazetteerException("Can't read the folder " + added + ": " + e.getMessage(), e);
    }
  }

  private Graph builtIn(String resource) {
    try (InputStream in = GazetteerFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new GazetteerException(
            "This program was built without " + resource + "; build it again with mvn package.");
      }
      return RDFParser.source(in).lang(Lang.TURTLE).base(base.iri()).toGraph();
    } catch (IOException e) {
      throw new GazetteerException("Can't read " + resource + ": " + e.getMessage(), e);
    }
  }
}
