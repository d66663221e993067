package org.newsgraph.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The entities of the gazetteer's graph that a change of the gazetteer may concern, noted before
/// it happens and forgotten when the graph has followed: a program that dies in between would else
/// leave in the graph what no file tells any more.
///
/// @param file a line an entity
record Unsettled(Path file) {

  void note(Collection<Node> entities) {
    Path half = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(half, entities.stream().map(Node::getURI).sorted().toList());
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new GazetteerException("Can't write " + file + ": " + e, e);
    }
  }

  Set<Node> entities() {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream()
              .map(NodeFactory::createURI)
              .collect(Collectors.toUnmodifiableSet())
          : Set.of();
    } catch (IOException e) {
      throw new GazetteerException("Can't read " + file + ": " + e, e);
    }
  }

  void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new GazetteerException("Can't remove " + file + ": " + e, e);
    }
  }
}
