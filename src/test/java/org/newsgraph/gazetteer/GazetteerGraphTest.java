package org.newsgraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.Change;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.Org;
import org.newsgraph.vocabulary.SchemaOrg;

class GazetteerGraphTest {
  private static final Base BASE = new Base("https://news.example/graph/");

  @TempDir Path folder;

  private NewsStore store;
  private GazetteerGraph gazetteer;

  @BeforeEach
  void open() {
    store = NewsStore.open(folder.resolve("store"), BASE);
    gazetteer = new GazetteerGraph(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void tellsOfThePlacesThatAnArticleMentions() {
    write("one", "baghdad", "somewhere");

    assertThat(known("baghdad"))
        .contains(
            triple("baghdad", RDF.Nodes.type, SchemaOrg.CITY),
            triple("baghdad", SchemaOrg.CONTAINED_IN_PLACE, place("iraq")))
        .extracting(Triple::getPredicate)
        .contains(SchemaOrg.LATITUDE, SchemaOrg.LONGITUDE, OWL.sameAs.asNode());
    assertThat(known("somewhere")).isEmpty();
    assertThat(known("tehran")).isEmpty();
  }

  @Test
  void namesTheCountryOfACityWithoutCountingIt() {
    write("one", "baghdad");

    assertThat(known("iraq")).containsExactly(label("iraq", "Iraq"));
  }

  @Test
  void tellsAllOfACountryOnceAnArticleMentionsIt() {
    write("one", "baghdad");
    write("two", "iraq");

    assertThat(known("iraq")).contains(triple("iraq", RDF.Nodes.type, SchemaOrg.COUNTRY));
    assertThat(known("asia")).containsExactly(label("asia", "Asia"));
  }

  @Test
  void forgetsAPlaceWithTheLastArticleThatMentionsIt() {
    write("one", "baghdad", "iraq");
    write("two", "baghdad");

    write("one");
    assertThat(known("baghdad")).isNotEmpty();
    assertThat(known("iraq")).containsExactly(label("iraq", "Iraq"));
    assertThat(known("asia")).isEmpty();

    write("two");
    assertThat(graph()).isEmpty();
  }

  @Test
  void isTheSameInWhateverOrderArticlesCome() {
    write("one", "baghdad", "paris");
    write("two", "iraq");
    write("three", "france", "tehran");
    write("three", "france");
    Set<Triple> inOrder = graph();

    List.of("one", "two", "three").forEach(this::write);
    write("three", "france");
    write("two", "iraq");
    write("one", "paris", "baghdad");

    assertThat(graph()).isEqualTo(inOrder);
  }

  @Test
  void bringsInWhatArticlesMentionedBeforeThereWasAGazetteer() {
    store.write(writer -> writer.replace(article("old"), mentions("old", Folder.place, "baghdad")));
    assertThat(graph()).isEmpty();

    gazetteer.refresh();

    assertThat(known("baghdad")).isNotEmpty();
  }

  @Test
  void forgetsWhatOnlyAnArticleMentionedThatWentByOtherMeans() {
    write("one", "baghdad");
    write("two", "paris");
    store.write(writer -> writer.replace(article("one"), Set.of()));
    assertThat(known("baghdad")).isNotEmpty();

    gazetteer.refresh();

    assertThat(known("baghdad")).isEmpty();
    assertThat(known("paris")).isNotEmpty();
  }

  @Test
  void bringsInNothingThatNoArticleMentions() {
    write("one", "paris");
    Set<Triple> before = graph();

    gazetteer.refresh();

    assertThat(graph()).isEqualTo(before);
    assertThat(known("tehran")).isEmpty();
  }

  @Test
  void findsAPlaceByANameThatOnlyTheGazetteerHas() {
    write("one", "middle-east");

    assertThat(search("Mideast")).containsExactly(place("middle-east"));
  }

  @Test
  void tellsThePostsOfAPersonAndForgetsThemWithThePerson() {
    write("one", Folder.person, "barack-obama");

    assertThat(told(Folder.membership, "barack-obama-president-united-states"))
        .extracting(Triple::getPredicate)
        .contains(Org.MEMBER, Org.HAS_ROLE, SchemaOrg.START_DATE, SchemaOrg.END_DATE);
    assertThat(told(Folder.role, "president")).hasSize(1);
    assertThat(known("united-states")).containsExactly(label("united-states", "United States"));
    Set<Triple> before = graph();

    gazetteer.refresh();
    assertThat(graph()).isEqualTo(before);

    write("one");
    assertThat(graph()).isEmpty();
  }

  @Test
  void keepsThePostsOfAllPersonsWhenMoreComes() throws IOException {
    write(
        "one",
        Folder.person,
        "barack-obama",
        "joe-biden",
        "antonio-guterres",
        "angela-merkel",
        "hassan-rouhani",
        "kofi-annan",
        "vladimir-putin",
        "tony-blair",
        "john-kerry",
        "mike-pompeo");
    Set<Triple> before = graph();

    gazetteer.refresh();
    assertThat(graph()).isEqualTo(before);

    add("own.ttl", "<place/lyonesse> <https://schema.org/latitude> 50.0 .");
    assertThat(graph()).isEqualTo(before);
  }

  @Test
  void aPostThatAUserAddsIsToldWithItsHolderAndGoesWithTheFile() throws IOException {
    write("one", Folder.person, "barack-obama");
    Set<Triple> before = graph();

    add(
        "own.ttl",
        "<membership/mayor> <http://www.w3.org/ns/org#member> <person/barack-obama> ; <http://www.w3.org/ns/org#organization> <place/baghdad> .");
    assertThat(told(Folder.membership, "mayor")).hasSize(2);
    assertThat(known("baghdad")).containsExactly(label("baghdad", "Baghdad"));

    add("own.ttl", "<place/lyonesse> <https://schema.org/latitude> 50.0 .");
    assertThat(graph()).isEqualTo(before);
  }

  @Test
  void keepsWhatAUserAddsUntilAnArticleMentionsIt() throws IOException {
    add("own.ttl", "<place/long-ditton> <https://schema.org/latitude> 51.39 .");
    assertThat(graph()).isEmpty();

    store.close();
    open();
    write("one", "long-ditton");

    assertThat(known("long-ditton")).extracting(Triple::getPredicate).contains(SchemaOrg.LATITUDE);
  }

  @Test
  void showsAtOnceWhatAUserAddsToAMentionedPlace() throws IOException {
    write("one", "baghdad");

    Change change =
        add("own.ttl", "<place/baghdad> <https://schema.org/alternateName> 'City of Peace' .");

    assertThat(change).isEqualTo(Change.NEW);
    assertThat(known("baghdad"))
        .extracting(triple -> triple.getObject().toString())
        .anyMatch(object -> object.contains("City of Peace"));
  }

  @Test
  void aFileTakesThePlaceOfWhatAFileOfItsNameTold() throws IOException {
    write("one", "long-ditton", "thames-ditton");
    add("own.ttl", "<place/long-ditton> <https://schema.org/latitude> 51.39 .");

    Change change = add("own.ttl", "<place/thames-ditton> <https://schema.org/latitude> 51.4 .");

    assertThat(change).isEqualTo(Change.CHANGED);
    assertThat(known("long-ditton")).isEmpty();
    assertThat(known("thames-ditton")).hasSize(1);
  }

  @Test
  void leavesAloneWhatOthersWroteIntoTheGraph() {
    Triple other = triple("lyonesse", SchemaOrg.CONTAINED_IN_PLACE, place("ocean"));
    store.write(writer -> writer.replace(BASE.gazetteerGraph(), Set.of(other)));

    write("one", "lyonesse", "baghdad");
    gazetteer.refresh();

    assertThat(graph()).contains(other);
  }

  private void write(String article, String... places) {
    write(article, Folder.place, places);
  }

  private void write(String article, Folder folder, String... slugs) {
    store.write(writer -> {
      MentionWriter graphs = gazetteer.writer(writer);
      graphs.replace(article(article), mentions(article, folder, slugs));
      graphs.finish();
    });
  }

  private Change add(String name, String turtle) throws IOException {
    Path file = Files.writeString(folder.resolve(name), turtle);
    return gazetteer.add(file, Lang.TURTLE);
  }

  private Set<Node> search(String word) {
    return store.read(reader -> {
      Set<Node> found = new HashSet<>();
      QueryExec.dataset(reader.dataset())
          .query(
              "PREFIX text: <http://jena.apache.org/text#> SELECT ?x { ?x text:query '"
                  + word
                  + "' }")
          .select()
          .forEachRemaining(row -> found.add(row.get("x")));
      return found;
    });
  }

  private Set<Triple> graph() {
    return store.read(reader -> reader.triples(BASE.gazetteerGraph()).collect(Collectors.toSet()));
  }

  private Set<Triple> known(String slug) {
    return told(Folder.place, slug);
  }

  private Set<Triple> told(Folder folder, String slug) {
    return graph().stream()
        .filter(triple -> triple.getSubject().equals(BASE.node(folder, slug)))
        .collect(Collectors.toSet());
  }

  private static List<Triple> mentions(String article, Folder folder, String... slugs) {
    return Stream.of(slugs)
        .map(slug -> Triple.create(article(article), SchemaOrg.MENTIONS, BASE.node(folder, slug)))
        .toList();
  }

  private static Triple label(String slug, String name) {
    return triple(slug, RDFS.Nodes.label, NodeFactory.createLiteralString(name));
  }

  private static Triple triple(String slug, Node property, Node object) {
    return Triple.create(place(slug), property, object);
  }

  private static Node place(String slug) {
    return BASE.node(Folder.place, slug);
  }

  private static Node article(String slug) {
    return BASE.node(Folder.article, slug);
  }
}
