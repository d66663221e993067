package org.newsgraph.dump;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Org;
import org.newsgraph.vocabulary.SchemaOrg;

/// The nodes of one graph, and which of them stands inside which: the article is the root, and what
/// it tells of hangs on it, as a frame with the article at its root would give it. No node is left
/// out, since what hangs nowhere stands beside the article.
///
/// @see <a href="https://www.w3.org/TR/json-ld11-framing/">JSON-LD 1.1 Framing</a>
final class GraphTree {
  /// Properties whose objects are written where they stand.
  private static final Set<String> BRANCHES =
      Set.of(
          NewsEvents.REPORTS.getURI(),
          NewsEvents.HAS_MENTION.getURI(),
          SchemaOrg.MENTIONS.getURI(),
          SchemaOrg.AUTHOR.getURI(),
          SchemaOrg.PUBLISHER.getURI(),
          Org.ROLE.getURI());

  private static final int DEPTH = 8;

  private final SequencedMap<Resource, List<Statement>> nodes = new LinkedHashMap<>();
  private final Optional<Resource> root;
  private final Set<Resource> written = new HashSet<>();

  /// @param root the node to begin with, where the graph tells of it
  GraphTree(List<Statement> statements, Optional<Resource> root) {
    this.root = root;
    statements.forEach(statement ->
        nodes.computeIfAbsent(statement.getSubject(), subject -> new ArrayList<>()).add(statement));
  }

  /// Nodes one after another, where the whole graph is not known.
  static GraphTree flat(List<Statement> statements) {
    return new GraphTree(statements, Optional.empty());
  }

  /// Writes every node once.
  void write(JsonLdNode json) throws IOException {
    if (root.filter(nodes::containsKey).isPresent()) {
      write(root.get(), json, 0);
    }
    for (Resource subject : nodes.keySet()) {
      if (!written.contains(subject)) {
        write(subject, json, DEPTH);
      }
    }
  }

  private void write(Resource subject, JsonLdNode json, int depth) throws IOException {
    written.add(subject);
    json.start(subject);
    for (Map.Entry<String, List<Value>> property : properties(subject).entrySet()) {
      json.startProperty(property.getKey(), property.getValue().size());
      for (Value value : property.getValue()) {
        if (depth < DEPTH
            && BRANCHES.contains(property.getKey())
            && value instanceof Resource object
            && nodes.containsKey(object)
            && !written.contains(object)) {
          write(object, json, depth + 1);
        } else {
          json.value(property.getKey(), value);
        }
      }
      json.endProperty(property.getValue().size());
    }
    json.end();
  }

  private SequencedMap<String, List<Value>> properties(Resource subject) {
    SequencedMap<String, List<Value>> properties = new LinkedHashMap<>();
    nodes
        .getOrDefault(subject, List.of())
        .forEach(statement ->
            properties
                .computeIfAbsent(statement.getPredicate().stringValue(), name -> new ArrayList<>())
                .add(statement.getObject()));
    return properties;
  }
}
