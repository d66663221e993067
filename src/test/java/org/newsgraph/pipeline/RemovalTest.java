package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Prov;
import org.newsgraph.vocabulary.SchemaOrg;

class RemovalTest {
  private static final Instant NOON = Instant.parse("2021-03-04T12:00:00Z");

  private static final String RETRACTED =
      """
      {"schema": "article-facts/1", "article": {"headline": "Retracted", \
      "text": "Rudolf Rassendyll came to Baghdad.", "url": "https://paper.example/retracted"}, \
      "entities": [{"id": "e1", "type": "Person", "name": "Rudolf Rassendyll"}, \
      {"id": "e2", "type": "Place", "name": "Baghdad"}]}
      """;
  private static final String KEPT =
      """
      {"schema": "article-facts/1", "article": {"headline": "Kept", \
      "text": "Rudolf Rassendyll is here.", "url": "https://paper.example/kept"}, \
      "entities": [{"id": "e1", "type": "Person", "name": "Rudolf Rassendyll"}]}
      """;

  @TempDir Path folder;

  private NewsStore store;
  private Removal removal;
  private Node place;

  /// Told of by the gazetteer alone, because of the city.
  private Node country;

  private Node person;

  @BeforeEach
  void open() throws IOException {
    store = NewsStore.open(folder.resolve("store"));
    place = store.base().node(Folder.place, "baghdad");
    country = store.base().node(Folder.place, "iraq");
    person = store.base().node(Folder.person, "rudolf-rassendyll");
    removal = new Removal(store);
    load(RETRACTED + KEPT);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void load(String facts) throws IOException {
    Path file = Files.writeString(folder.resolve("facts.jsonl"), facts);
    Intake intake = new Intake(new RejectsFolder(folder.resolve("rejects")), Progress.NONE);
    new Loading(store, intake).load(file, Optional.empty());
  }

  @Test
  void dropsAnArticleByItsUrlWithWhatOnlyItTold() {
    Node article = article("https://paper.example/retracted");

    Removal.Removed removed = removal.remove("https://paper.example/retracted", NOON);

    assertThat(removed.articles()).containsExactly(article);
    assertThat(removed.things()).containsExactlyInAnyOrder(place, country);
    assertThat(graph(article)).isEmpty();
    assertThat(graph(store.base().gazetteerGraph())).isEmpty();
  }

  @Test
  void leavesWhatOtherArticlesTellAsItWas() {
    Node kept = article("https://paper.example/kept");
    Set<Triple> before = graph(kept);

    removal.remove("https://paper.example/retracted", NOON);

    assertThat(graph(kept)).isEqualTo(before).isNotEmpty();
    assertThat(graph(store.base().removedGraph()))
        .extracting(Triple::getSubject)
        .doesNotContain(person);
  }

  @Test
  void remembersWhatIsGoneAndWhen() {
    Node article = article("https://paper.example/retracted");

    removal.remove(article.getURI(), NOON);

    assertThat(graph(store.base().removedGraph()))
        .extracting(Triple::getSubject)
        .containsExactlyInAnyOrder(article, place, country);
    assertThat(graph(store.base().removedGraph()))
        .allSatisfy(triple -> {
          assertThat(triple.getPredicate()).isEqualTo(Prov.INVALIDATED_AT_TIME);
          assertThat(triple.getObject().getLiteralLexicalForm()).isEqualTo("2021-03-04T12:00:00Z");
        });
  }

  @Test
  void forgetsThatWhenAnArticleTellsOfItAgain() throws IOException {
    Set<Triple> before = graph(article("https://paper.example/retracted"));
    removal.remove("https://paper.example/retracted", NOON);

    load(RETRACTED);

    assertThat(graph(store.base().removedGraph())).isEmpty();
    assertThat(graph(article("https://paper.example/retracted"))).isEqualTo(before);
  }

  @Test
  void findsAnArticleByItsIriFromTheBaseOn() {
    Node article = article("https://paper.example/kept");

    removal.remove(article.getURI().substring(store.base().iri().length()), NOON);

    assertThat(graph(article)).isEmpty();
  }

  @Test
  void removesNothingThatIsNoArticle() {
    Set<Node> before = graphs();

    assertThat(removal.remove(place.getURI(), NOON).articles()).isEmpty();
    assertThat(removal.remove(store.base().gazetteerGraph().getURI(), NOON).articles()).isEmpty();
    assertThat(removal.remove("no such > article", NOON).articles()).isEmpty();

    assertThat(graphs()).isEqualTo(before);
  }

  private Node article(String url) {
    return store.read(reader ->
        reader
            .triples(Node.ANY, Node.ANY, SchemaOrg.URL, NodeFactory.createURI(url))
            .map(Triple::getSubject)
            .filter(node -> reader.contains(node, node, RDF.Nodes.type, NewsEvents.ARTICLE))
            .findAny()
            .orElseThrow());
  }

  private Set<Triple> graph(Node name) {
    return store.read(reader -> reader.triples(name).collect(Collectors.toSet()));
  }

  private Set<Node> graphs() {
    return store.read(reader -> reader.graphs().collect(Collectors.toSet()));
  }
}
