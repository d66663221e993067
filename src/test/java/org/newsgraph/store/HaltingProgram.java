package org.newsgraph.store;

import java.nio.file.Path;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.store.Directory;
import org.newsgraph.vocabulary.Base;

/// Writes to a store and dies after TDB2's commit and before Lucene's.
final class HaltingProgram {
  private HaltingProgram() {}

  public static void main(String[] arguments) {
    StoreLayout layout = new StoreLayout(Path.of(arguments[0]));
    Database sound = Database.open(layout);
    DatasetGraph quads = sound.quads();
    sound.text().close();
    Resource described =
        StoreConfiguration.dataset(StoreConfiguration.forStore(layout.directory()))
            .getPropertyResourceValue(TextVocab.pIndex);
    TextIndexLucene halting =
        new HaltingIndex(sound.text().getDirectory(), CompleteTextIndex.config(described));
    Database database =
        new Database(layout, quads, halting, TextDatasetFactory.create(quads, halting));
    TextDocuments documents = new TextDocuments(quads, halting, SearchedGraphs.of(Base.DEFAULT));
    database.write(() -> {
      new StoreWriter(database, documents, Base.DEFAULT)
          .replace(Triples.iri("article/one"), Triples.triples("<a> rdfs:label 'after' ."));
      documents.write();
      return database;
    });
  }

  private static final class HaltingIndex extends TextIndexLucene {
    HaltingIndex(Directory directory, TextIndexConfig config) {
      super(directory, config);
    }

    @Override
    public void commit() {
      Runtime.getRuntime().halt(7);
    }
  }
}
