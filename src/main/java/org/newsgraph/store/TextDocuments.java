package org.newsgraph.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/// The documents of the text index that a transaction changes: one a subject, made of what the
/// graphs together tell of it.
///
/// jena-text's own listener makes a document of every quad: a person in a thousand articles would
/// be found a thousand times, and documents would stay when their graph goes. Here, a subject whose
/// text may have changed is noted, and its document is made anew before the commit.
final class TextDocuments {
  /// Subjects noted before documents are written, so that a long transaction stays small.
  private static final int NOTED_AT_MOST = 10_000;

  private final DatasetGraph quads;
  private final TextIndexLucene index;
  private final SearchedGraphs graphs;
  private final Map<Node, String> fields;
  private final Set<Node> noted = new HashSet<>();

  TextDocuments(DatasetGraph quads, TextIndexLucene index, SearchedGraphs graphs) {
    this.quads = quads;
    this.index = index;
    this.graphs = graphs;
    this.fields = fields(index.getDocDef());
  }

  private static Map<Node, String> fields(EntityDefinition definition) {
    Map<Node, String> fields = new HashMap<>();
    for (String field : definition.fields()) {
      if (!field.equals(definition.getPrimaryField())) {
        definition.getPredicates(field).forEach(predicate -> fields.put(predicate, field));
      }
    }
    return fields;
  }

  /// Notes the subject of a triple that was just deleted from a graph or is about to be added to
  /// it. Nothing changes when another graph tells the same.
  void note(Node graph, Triple triple) {
    if (fields.containsKey(triple.getPredicate()) && graphs.contains(graph) && !isTold(triple)) {
      noted.add(triple.getSubject());
      if (noted.size() >= NOTED_AT_MOST) {
        write();
      }
    }
  }

  /// Writes the documents of the subjects noted.
  void write() {
    noted.forEach(this::write);
    noted.clear();
  }

  /// Makes the whole index anew from the subjects of a store.
  void writeAll(Stream<Node> subjects) {
    try {
      index.getIndexWriter().deleteAll();
    } catch (IOException e) {
      throw new StoreException("Can't write to the text index: " + e, e);
    }
    subjects.forEach(this::write);
  }

  /// Makes the document of a subject anew, or drops it when nothing is told of the subject.
  private void write(Node subject) {
    EntityDefinition definition = index.getDocDef();
    String id = TextQueryFuncs.subjectToString(subject);
    Term key = new Term(definition.getEntityField(), id);
    Document document = document(subject);
    IndexWriter writer = index.getIndexWriter();
    try {
      if (document.getFields().isEmpty()) {
        writer.deleteDocuments(key);
      } else {
        document.add(new Field(definition.getEntityField(), id, TextIndexLucene.ftIRI));
        writer.updateDocument(key, document);
      }
    } catch (IOException e) {
      throw new StoreException("Can't write to the text index: " + e, e);
    }
  }

  private Document document(Node subject) {
    Document document = new Document();
    Set<String> all = new LinkedHashSet<>();
    fields.forEach((predicate, field) -> {
      Set<String> values = values(subject, predicate);
      values.forEach(value -> document.add(new TextField(field, value, Field.Store.NO)));
      all.addAll(values);
    });
    String everything = index.getDocDef().getPrimaryField();
    all.forEach(value -> document.add(new TextField(everything, value, Field.Store.NO)));
    return document;
  }

  private Set<String> values(Node subject, Node predicate) {
    Set<String> values = new LinkedHashSet<>();
    quads
        .find(Node.ANY, subject, predicate, Node.ANY)
        .forEachRemaining(quad -> {
          if (quad.getObject().isLiteral() && graphs.contains(quad.getGraph())) {
            values.add(quad.getObject().getLiteralLexicalForm());
          }
        });
    return values;
  }

  private boolean isTold(Triple triple) {
    Iterator<Quad> tellings =
        quads.find(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
    try {
      return Iter.anyMatch(tellings, quad -> graphs.contains(quad.getGraph()));
    } finally {
      Iter.close(tellings);
    }
  }
}
