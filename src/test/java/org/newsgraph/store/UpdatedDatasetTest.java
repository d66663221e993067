package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.store.Triples.iri;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdatedDatasetTest {
  private NewsStore store;
  private DatasetGraph updated;

  @BeforeEach
  void open(@TempDir Path directory) {
    store = NewsStore.open(directory);
    updated = store.updatedDataset();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void add(String thing) {
    Node label = NodeFactory.createLiteralString("zeppelin");
    updated.add(iri("graph"), iri(thing), RDFS.label.asNode(), label);
  }

  private List<Node> found() {
    DatasetGraph searched = store.dataset();
    return Txn.calculateRead(
        searched,
        () ->
            QueryExec.dataset(searched)
                .query("SELECT ?x { ?x <http://jena.apache.org/text#query> 'zeppelin' }")
                .build()
                .select()
                .materialize()
                .stream()
                .map(row -> row.get("x"))
                .toList());
  }

  @Test
  void keepsWhatIsWrittenApartFromThoseWhoReadMeanwhile() throws Exception {
    updated.begin(TxnType.WRITE);
    add("a");
    Thread reader =
        Thread.ofPlatform()
            .start(() -> {
              updated.begin(TxnType.READ);
              updated.commit();
              updated.end();
            });
    reader.join();
    updated.commit();
    updated.end();

    assertThat(found()).containsExactly(iri("a"));
  }

  @Test
  void forgetsWhatWasNotCommitted() {
    updated.begin(TxnType.WRITE);
    add("a");
    try {
      updated.end();
    } catch (JenaTransactionException e) {
      assertThat(e).hasMessageContaining("commit");
    }
    Txn.executeWrite(updated, () -> add("b"));

    assertThat(found()).containsExactly(iri("b"));
  }
}
