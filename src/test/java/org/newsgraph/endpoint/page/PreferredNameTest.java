package org.newsgraph.endpoint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.SchemaOrg;

class PreferredNameTest {
  private static final Base BASE = new Base("http://news.example/");
  private static final Node THING = BASE.node(Folder.place, "washington");

  private final DatasetGraph dataset = DatasetGraphFactory.create();

  private void told(Node graph, Node property, String name) {
    dataset.add(graph, THING, property, NodeFactory.createLiteralString(name));
  }

  private void told(String article, String name) {
    told(BASE.node(Folder.article, article), RDFS.label.asNode(), name);
  }

  private String name() {
    return new PreferredName(dataset, BASE).of(THING).orElse("");
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
    assertThat(new PreferredName(dataset, BASE).of(THING)).isEmpty();
  }
}
