package org.newsgraph.endpoint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.SchemaOrg;

class PreferredNameTest {
  private static final Base BASE = new Base("http://news.example/");
  private static final Node THING = BASE.node(Folder.place, "washington");

  @TempDir private Path directory;
  private NewsStore store;

  @BeforeEach
  void open() {
    store = NewsStore.open(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void told(Node graph, Node property, String name) {
    Triple told = Triple.create(THING, property, NodeFactory.createLiteralString(name));
    store.write(writer -> writer.replace(graph, List.of(told)));
  }

  private void told(String article, String name) {
    told(BASE.node(Folder.article, article), RDFS.label.asNode(), name);
  }

  private String name() {
    return store.read(reader -> new PreferredName(reader, BASE).of(THING).orElse(""));
  }

  @Test
  void isTheGazetteersBeforeAllOthers() {
    told("a", "Washington");
    told("b", "Washington");
    told(BASE.gazetteerGraph(), RDFS.label.asNode(), "Washington, D.C.");

    assertThat(name()).isEqualTo("Washington, D.C.");
  }

  @Test
  void isTheOneThatMostArticlesGive() {
    told("a", "Washington D C");
    told("b", "Washington");
    told("c", "Washington");

    assertThat(name()).isEqualTo("Washington");
  }

  @Test
  void isInCapitalsOnlyWhenThereIsNoOther() {
    told("a", "WASHINGTON");
    told("b", "WASHINGTON");
    assertThat(name()).isEqualTo("WASHINGTON");

    told("c", "Washington");
    assertThat(name()).isEqualTo("Washington");
  }

  @Test
  void takesAnAbbreviationForWhatItIs() {
    assertThat(PreferredName.best(List.of("NATO", "NATO", "Nato"))).hasValue("NATO");
  }

  @Test
  void isAnArticlesHeadline() {
    told(BASE.node(Folder.article, "a"), SchemaOrg.HEADLINE, "Rocket hits harbour");

    assertThat(name()).isEqualTo("Rocket hits harbour");
  }

  @Test
  void isNothingWhereNobodyGivesOne() {
    assertThat(name()).isEmpty();
  }
}
