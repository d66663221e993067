package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.newsgraph.dump.DumpException;
import org.newsgraph.dump.Manifest;
import org.newsgraph.gazetteer.GazetteerGraph;
import org.newsgraph.store.NewsStore;

/// Takes a dump in several files back, each into the graph that the manifest names. A file that is
/// not as the manifest says is set aside, and the others are loaded.
record DumpFiles(NewsStore store, GazetteerGraph gazetteer, Intake intake) {

  /// Loads the files that a manifest tells of.
  ///
  /// @param unnamed for triples that neither a file nor the manifest puts in a graph
  void load(Path manifest, Unnamed unnamed) {
    try {
      Path folder = manifest.toAbsolutePath().normalize().resolveSibling("");
      Manifest.read(manifest).files().forEach(entry -> load(folder, entry, unnamed));
    } catch (DumpException e) {
      intake.setAside(Reject.of(manifest, String.valueOf(e.getMessage())));
    }
  }

  private void load(Path folder, Manifest.Entry entry, Unnamed unnamed) {
    Path file = folder.resolve(entry.file()).normalize();
    Lang language = RdfFile.language(entry.file());
    if (!folder.equals(file.getParent())) {
      intake.setAside(
          Reject.of(folder.resolve(Manifest.NAME), "names a file of another folder: " + file));
    } else if (language == null) {
      intake.setAside(Reject.of(file, "its name tells no format of RDF"));
    } else {
      fault(file, entry)
          .ifPresentOrElse(
              fault -> intake.setAside(Reject.of(file, fault)),
              () ->
                  RdfFile.with(
                      file,
                      language,
                      intake,
                      rdf ->
                          rdf.restore(
                              store,
                              gazetteer,
                              unnamed.or(entry.graph().map(NodeFactory::createURI)),
                              intake)));
    }
  }

  private static Optional<String> fault(Path file, Manifest.Entry entry) {
    try (InputStream in = Files.newInputStream(file)) {
      return DigestUtils.sha256Hex(in).equals(entry.sha256())
          ? Optional.empty()
          : Optional.of("is not the file that the manifest tells of: its SHA-256 is another one");
    } catch (IOException e) {
      return Optional.of("the manifest tells of it, and it can't be read: " + e.getMessage());
    }
  }
}
