package org.newsgraph.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.PublishedContext;

class JsonLdDumpTest {
  private static final Node ARTICLE = NodeFactory.createURI(Base.DEFAULT.iri() + "article/one");

  @TempDir Path directory;
  private NewsStore store;

  @BeforeEach
  void open() {
    store = NewsStore.open(directory.resolve("store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anArticleComesFirstWithWhatItTellsInsideIt() throws IOException {
    fill(
        """
        <article/one> a ne:Article ; schema:headline "Fire" ; schema:mentions <place/oslo> ;
          ne:reports <event/fire> .
        <event/fire> a ne:Event ; ne:place <place/oslo> ; ne:date "2021-03-04"^^xsd:date ;
          ne:factuality ne:Actual ;
          ne:mention <article/one#char=0,4> , <article/one#char=5,7> .
        <article/one#char=0,4> a ne:Mention ; nif:beginIndex "0"^^xsd:nonNegativeInteger .
        <article/one#char=5,7> a ne:Mention ; nif:beginIndex "5"^^xsd:nonNegativeInteger .
        <place/oslo> rdfs:label "Oslo" ; ne:mention <article/one#char=0,4> , <article/one#char=8,12> .
        <article/one#char=8,12> a ne:Mention .
        """);

    JsonNode graph = new JsonMapper().readTree(dump()).path("graph").path(0);
    JsonNode article = graph.path("graph").path(0);
    JsonNode event = article.path("reports");
    assertThat(graph.path("id").textValue()).isEqualTo(ARTICLE.getURI());
    assertThat(graph.path("graph")).hasSize(1);
    assertThat(article.path("type").textValue()).isEqualTo("Article");
    assertThat(event.path("date").textValue()).isEqualTo("2021-03-04");
    assertThat(event.path("place").textValue()).endsWith("/place/oslo");
    assertThat(event.path("factuality").textValue()).isEqualTo("ne:Actual");
    assertThat(article.path("mentions").path("mention").findValuesAsText("id"))
        .as("mentions inside what they are evidence for")
        .hasSize(2);
    assertThat(event.path("mention").path(0).textValue())
        .as("a mention of two things stands once")
        .endsWith("#char=0,4");
    assertThat(event.path("mention").path(1).path("beginIndex").intValue()).isEqualTo(5);
  }

  @Test
  void whatHangsOnNothingAndWhatHangsOnItselfIsThereToo() {
    fill(
        """
        <article/one> ne:reports <article/one> , <event/a> .
        <event/a> ne:mention <event/b> .
        <event/b> ne:mention <event/a> , <event/b> .
        <membership/m> org:role <role/r> . <role/r> rdfs:label "mayor" .
        <link/x> a <urn:other:class> ; rdf:type _:b . _:b rdfs:label "blank"@en-GB .
        """);

    comesBack();
  }

  @Test
  void aDeepChainIsNoDeepDocument() {
    store.write(writer ->
        writer.replace(
            ARTICLE,
            IntStream.range(0, 1_000)
                .mapToObj(i ->
                    Triple.create(
                        i == 0 ? ARTICLE : event(i), NewsEvents.HAS_MENTION, event(i + 1)))
                .toList()));

    comesBack();
  }

  @Test
  void aGraphTooLargeToNestIsWrittenAsItComes() {
    store.write(writer ->
        writer.replace(
            ARTICLE,
            IntStream.range(0, 70_000)
                .mapToObj(Numbered::new)
                .flatMap(number -> number.triples().stream())
                .toList()));

    comesBack();
  }

  /// An event with three statements.
  private record Numbered(int number) {
    List<Triple> triples() {
      return List.of(
          Triple.create(event(number), RDF.type.asNode(), NewsEvents.EVENT),
          Triple.create(event(number), NewsEvents.PLACE, event(number + 1)),
          Triple.create(event(number), NewsEvents.REPORTS, event(number / 2)));
    }
  }

  @Test
  void anIriThatReadsLikeAPrefixIsRefused() {
    store.write(writer ->
        writer.replace(
            ARTICLE,
            List.of(
                Triple.create(
                    NodeFactory.createURI("geo:59.9,10.7"),
                    RDFS.label.asNode(),
                    NodeFactory.createLiteralString("Oslo")))));

    assertThatThrownBy(this::dump)
        .isInstanceOf(DumpException.class)
        .hasMessageContaining("geo:59.9,10.7");
  }

  @Test
  void theContextHasEveryTermOfTheOntology() {
    Graph ontology = RDFParser.source(Path.of("ontology/news-events.ttl")).toGraph();
    JsonLdContext context = JsonLdContext.read();

    for (Node type : List.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode())) {
      List<Node> properties =
          ontology.find(Node.ANY, RDF.type.asNode(), type).mapWith(Triple::getSubject).toList();
      assertThat(properties)
          .isNotEmpty()
          .allSatisfy(property -> {
            JsonLdContext.Term term = context.property(property.getURI());
            assertThat(term.name()).as("has a short name").doesNotContain(":");
            assertThat(term.type().filter(JsonLdContext.IRI::equals).isPresent())
                .as("%s refers to something", property)
                .isEqualTo(type.equals(OWL.ObjectProperty.asNode()));
          });
    }
    assertThat(
            ontology
                .find(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
                .mapWith(Triple::getSubject)
                .toList())
        .filteredOn(each -> each.getURI().startsWith(NewsEvents.NAMESPACE))
        .isNotEmpty()
        .allMatch(each -> !context.name(each.getURI()).contains(":"));
  }

  @Test
  void theContextGivesTheDatatypesThatTheShapesAskFor() {
    Graph shapes = RDFParser.source(Path.of("ontology/shapes.ttl")).toGraph();
    Node datatype = NodeFactory.createURI("http://www.w3.org/ns/shacl#datatype");
    Node path = NodeFactory.createURI("http://www.w3.org/ns/shacl#path");
    JsonLdContext context = JsonLdContext.read();

    assertThat(shapes.find(Node.ANY, datatype, Node.ANY).toList())
        .isNotEmpty()
        .allSatisfy(shape -> {
          String property =
              shapes.find(shape.getSubject(), path, Node.ANY).next().getObject().getURI();
          assertThat(
                  context
                      .property(property)
                      .type()
                      .orElse("http://www.w3.org/2001/XMLSchema#string"))
              .as(property)
              .isEqualTo(shape.getObject().getURI());
        });
  }

  private static Node event(int number) {
    return NodeFactory.createURI(Base.DEFAULT.iri() + "event/" + number);
  }

  private void fill(String turtle) {
    Graph graph =
        RDFParser.fromString(
                """
                PREFIX ne: <https://w3id.org/newsgraph/ontology#>
                PREFIX schema: <https://schema.org/>
                PREFIX org: <http://www.w3.org/ns/org#>
                PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                """
                    + turtle,
                Lang.TURTLE)
            .base(Base.DEFAULT.iri())
            .toGraph();
    store.write(writer -> writer.replace(ARTICLE, graph.find().toList()));
  }

  private String dump() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Dump.of(store, DumpFormat.JSON_LD).write(out);
    return out.toString(UTF_8);
  }

  private void comesBack() {
    DatasetGraph read =
        PublishedContext.only(RDFParser.fromString(dump(), Lang.JSONLD)).toDatasetGraph();
    Graph stored =
        store.read(reader -> {
          Graph graph = GraphFactory.createDefaultGraph();
          reader.triples(ARTICLE).forEach(graph::add);
          return graph;
        });

    assertThat(read.getGraph(ARTICLE).size()).isEqualTo(stored.size()).isPositive();
    assertThat(read.getGraph(ARTICLE).isIsomorphicWith(stored)).isTrue();
  }
}
