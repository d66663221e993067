package org.newsgraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Source;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Entity;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.Extractor;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.NewsEvents;

class FactMapperTest {
  private static final FactMapper MAPPER = Examples.MAPPER;

  static List<String> cases() {
    return Examples.NAMES;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void doesNotMindTheOrderOfFacts(String name) {
    ArticleFacts facts = Examples.facts(name);
    ArticleGraph expected = MAPPER.map(facts);

    qt().withExamples(20)
        .forAll(integers().all())
        .check(seed -> MAPPER.map(shuffled(facts, new Random(seed))).equals(expected));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesSeveralThreadsWhatItGivesOne(String name) {
    ArticleFacts facts = Examples.facts(name);

    Set<ArticleGraph> graphs =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(i -> MAPPER.map(facts))
            .collect(Collectors.toSet());

    assertThat(graphs).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesEachTripleOnceAndNoBlankNodes(String name) {
    List<Triple> triples = MAPPER.map(Examples.facts(name)).triples();

    assertThat(triples).doesNotHaveDuplicates();
    assertThat(triples)
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void describesEveryThingOfItsOwnThatItNames(String name) {
    List<Triple> triples = MAPPER.map(Examples.facts(name)).triples();
    Set<Node> described = triples.stream().map(Triple::getSubject).collect(Collectors.toSet());

    assertThat(triples)
        .filteredOn(triple -> !triple.getPredicate().equals(NewsEvents.VERSION_OF))
        .extracting(Triple::getObject)
        .filteredOn(object -> object.isURI() && object.getURI().startsWith(Base.DEFAULT.iri()))
        .allMatch(described::contains);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesAThingOneLabelThatIsNoneOfItsOtherNames(String name) {
    List<Triple> triples = MAPPER.map(Examples.facts(name)).triples();
    Map<Node, Node> labels =
        triples.stream()
            .filter(triple -> triple.getPredicate().equals(RDFS.Nodes.label))
            .collect(Collectors.toMap(Triple::getSubject, Triple::getObject));

    assertThat(triples)
        .filteredOn(triple -> triple.getPredicate().equals(SKOS.altLabel.asNode()))
        .noneMatch(triple -> triple.getObject().equals(labels.get(triple.getSubject())));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void putsTheArticleFirstAndItsClassesBeforeAll(String name) {
    ArticleGraph graph = MAPPER.map(Examples.facts(name));

    assertThat(graph.triples().getFirst().getSubject()).isEqualTo(graph.name());
    assertThat(graph.triples()).isSortedAccordingTo(TripleOrder.startingWith(graph.name()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void describesAnArticleWithAPartOfItsGraph(String name) {
    ArticleFacts facts = Examples.facts(name);

    Set<Triple> description = MAPPER.describe(facts.article(), facts.extractor());

    assertThat(MAPPER.map(facts).triples()).containsAll(description);
  }

  @Test
  void describesWhateverMayHaveChangedAboutAnArticle() {
    ArticleFacts facts = Examples.facts("said-and-done");
    Article article = facts.article();
    Article reread =
        reread(article, new Source(article.source().name(), Optional.empty(), Optional.of("0")));
    Extractor set = new Extractor("by hand", Optional.of("1"), Map.of("annotators", "all"));
    Extractor newer = new Extractor("by hand", Optional.of("2"), Map.of("annotators", "none"));

    Set<Set<Triple>> descriptions =
        Set.of(
            MAPPER.describe(article, facts.extractor()),
            MAPPER.describe(reread, facts.extractor()),
            MAPPER.describe(article, Optional.empty()),
            MAPPER.describe(article, Optional.of(set)),
            MAPPER.describe(article, Optional.of(newer)));

    assertThat(descriptions).hasSize(5);
  }

  @Test
  void describesAnArticleAlikeWhetherItsSentencesAreFoundOrNot() {
    Article article = Examples.facts("told-twice").article();

    assertThat(MAPPER.describe(article.withSentences(List.of()), Optional.empty()))
        .isEqualTo(MAPPER.describe(article, Optional.empty()));
  }

  @Test
  void saysWhichEntityHasAnIdentifierThatIsNoWebIri() {
    Article article = Examples.facts("only-a-text").article();
    Entity entity =
        new Entity(
            "e7",
            EntityType.Person,
            "Ada Quill",
            List.of(),
            List.of("urn:person:7"),
            List.of(),
            List.of());
    ArticleFacts facts =
        new ArticleFacts(
            article,
            List.of(entity),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());

    assertThatThrownBy(() -> MAPPER.map(facts))
        .isInstanceOf(MappingException.class)
        .hasMessage(
            "entity \"e7\" (Ada Quill): sameAs \"urn:person:7\" is not an http or https IRI; write"
                + " one such as http://www.wikidata.org/entity/Q42, or leave it out");
  }

  private static Article reread(Article article, Source source) {
    return new Article(article.metadata(), article.text(), article.sentences(), source);
  }

  private static ArticleFacts shuffled(ArticleFacts facts, Random random) {
    return new ArticleFacts(
        facts.article(),
        shuffled(facts.entities(), random),
        shuffled(facts.events(), random),
        shuffled(facts.claims(), random),
        shuffled(facts.positions(), random),
        shuffled(facts.parts(), random),
        shuffled(facts.relations(), random),
        facts.extractor());
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
