package org.newsgraph.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

class SelectionTest {
  private static final String BASE = Base.DEFAULT.iri();
  private static final Node OLD = NodeFactory.createURI(BASE + "article/old");
  private static final Node NEW = NodeFactory.createURI(BASE + "article/new");
  private static final Node GAZETTEER = NodeFactory.createURI(BASE + "graph/gazetteer");

  @TempDir Path directory;
  private NewsStore store;

  @BeforeEach
  void fill() {
    store = NewsStore.open(directory.resolve("store"));
    store.write(writer -> {
      writer.replace(OLD, Articles.graph("old", "2019-12-31", "A long old story about rain."));
      writer.replace(
          NEW, Articles.graph("new", "2020-01-01", "Snow fell. " + "Much snow. ".repeat(40)));
      writer.replace(
          GAZETTEER, Articles.triples("<place/oslo> a schema:Place ; rdfs:label 'Oslo' ."));
    });
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @EnumSource(DumpFormat.class)
  void ofRecentArticlesOnlyTheirGraphsAreWritten(DumpFormat format) {
    String dump = dump(format, since("2020-01-01"));

    assertThat(dump).contains("Snow fell").doesNotContain("old story", "Oslo");
  }

  @ParameterizedTest
  @EnumSource(DumpFormat.class)
  void ofNamedArticlesOnlyTheirGraphsAreWritten(DumpFormat format) {
    String dump = dump(format, articles(OLD));

    assertThat(dump).contains("old story").doesNotContain("Snow fell", "Oslo");
  }

  @Test
  void anArticleThatIsNotThereIsNamed() {
    assertThatThrownBy(
            () -> dump(DumpFormat.TURTLE, articles(NodeFactory.createURI(BASE + "article/none"))))
        .isInstanceOf(DumpException.class)
        .hasMessageContaining("There is no article " + BASE + "article/none");
  }

  @Test
  void nothingIsWrittenWhereNoArticleIsRecentEnough() {
    assertThatThrownBy(() -> dump(DumpFormat.TURTLE, since("2021-01-01")))
        .isInstanceOf(DumpException.class)
        .hasMessageContaining("as recent as that");
  }

  @ParameterizedTest
  @EnumSource(DumpFormat.class)
  void ofAClassItsThingsAndTheirMentionsAreWritten(DumpFormat format) {
    Selection killings =
        new Selection(
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.of(NewsEvents.term("Event")),
            false);

    // The context of JSON names all properties, told or not.
    String dump = dump(format, killings).replaceFirst("(?s)\"@context\".*?\"graph\" : \\[", "");

    assertThat(dump)
        .contains("fall of snow", "beginIndex")
        .doesNotContain("datePublished", "we saw it", "Oslo");
  }

  @ParameterizedTest
  @EnumSource(DumpFormat.class)
  void withoutTextOffsetsAndShortQuotationsStay(DumpFormat format) {
    Selection publishable =
        new Selection(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), true);

    String dump = dump(format, publishable);

    assertThat(dump)
        .contains("beginIndex", "we saw it", "Oslo", "…")
        .doesNotContain("old story", "Snow fell", "Much snow. Much snow")
        .doesNotContain("x".repeat(200));
  }

  @Test
  void rdfXmlHoldsTheUnionOfTheGraphs() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(dump(DumpFormat.RDF_XML, Selection.ALL), Lang.RDFXML).parse(graph);

    assertThat(graph.contains(OLD, RDF.Nodes.type, NewsEvents.ARTICLE)).isTrue();
    assertThat(graph.contains(NEW, SchemaOrg.DATE_PUBLISHED, Node.ANY)).isTrue();
    long union = store.read(reader -> reader.subjects().flatMap(reader::triplesAbout).count());
    assertThat(graph.size()).isEqualTo(union);
  }

  @Test
  void whatXmlCannotHoldIsRefused() {
    store.write(writer -> writer.replace(OLD, Articles.triples("<a> rdfs:label 'bell \\u0007' .")));

    assertThatThrownBy(() -> dump(DumpFormat.RDF_XML, Selection.ALL))
        .isInstanceOf(DumpException.class)
        .hasMessageContaining("a character that XML has not");
  }

  private static Selection since(String day) {
    return new Selection(
        Optional.empty(), Set.of(), Optional.of(LocalDate.parse(day)), Optional.empty(), false);
  }

  private static Selection articles(Node article) {
    return new Selection(
        Optional.empty(), Set.of(article), Optional.empty(), Optional.empty(), false);
  }

  private String dump(DumpFormat format, Selection selection) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Dump(store, format, selection).write(out);
    return out.toString(UTF_8);
  }
}
