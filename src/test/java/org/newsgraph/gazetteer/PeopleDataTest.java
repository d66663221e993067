package org.newsgraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.mapping.iri.Slug;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Org;
import org.newsgraph.vocabulary.SchemaOrg;

/// The organisations and people of `data/gazetteer`.
class PeopleDataTest {
  private static final String WIKIDATA_ITEM = "http://www\\.wikidata\\.org/entity/Q[1-9]\\d*";
  private static final GazetteerData DATA = new GazetteerData();

  /// A post that somebody held for some time.
  private record Term(Node holder, Node post, Node of, String from, String to) {
    boolean overlaps(Term other) {
      return from.compareTo(other.to) < 0 && other.from.compareTo(to) < 0;
    }
  }

  @Test
  void hasWhatTheTablesHave() {
    assertThat(GazetteerData.table("organizations"))
        .hasSizeGreaterThan(800)
        .allSatisfy(row ->
            assertThat(labels(Folder.organization, row.getFirst()))
                .containsExactly(row.getFirst()));
    assertThat(GazetteerData.table("people"))
        .hasSize((int) DATA.instances(SchemaOrg.PERSON).count())
        .allSatisfy(row ->
            assertThat(labels(Folder.person, row.getFirst())).containsExactly(row.getFirst()));
  }

  @Test
  void noNameMeansTwoOrganizations() {
    assertThat(namesakes(SchemaOrg.ORGANIZATION)).isEmpty();
  }

  @Test
  void onlyFatherAndSonHaveANameInCommon() {
    assertThat(namesakes(SchemaOrg.PERSON))
        .containsExactly(
            Map.entry("george-bush", Set.of(person("george-h-w-bush"), person("george-w-bush"))));
  }

  @Test
  void everythingPointedToIsKnown() {
    for (Node property :
        List.of(
            NewsEvents.AFFILIATION,
            Org.SUB_ORGANIZATION_OF,
            SchemaOrg.LOCATION,
            Org.MEMBER,
            Org.ORGANIZATION,
            Org.HAS_ROLE)) {
      assertThat(DATA.triples(property))
          .isNotEmpty()
          .allMatch(triple -> DATA.objects(triple.getObject(), RDFS.Nodes.label).count() == 1);
    }
  }

  @Test
  void noOrganizationIsPartOfItself() {
    assertThat(DATA.instances(SchemaOrg.ORGANIZATION))
        .allSatisfy(part ->
            assertThat(
                    Stream.iterate(
                            Optional.of(part),
                            Optional::isPresent,
                            body -> body.flatMap(this::whole))
                        .limit(10))
                .hasSizeLessThan(10));
  }

  @Test
  void nothingIsTheSameAsTwoThings() {
    List<Node> items =
        Stream.of(SchemaOrg.ORGANIZATION, SchemaOrg.PERSON)
            .flatMap(DATA::instances)
            .flatMap(entity -> DATA.objects(entity, OWL.sameAs.asNode()))
            .toList();

    assertThat(items)
        .hasSizeGreaterThan(200)
        .doesNotHaveDuplicates()
        .allMatch(item -> item.getURI().matches(WIKIDATA_ITEM));
  }

  @Test
  void nobodyHoldsAPostWhileAnotherDoes() {
    Map<List<Node>, List<Term>> posts =
        terms().collect(Collectors.groupingBy(term -> List.of(term.post(), term.of())));

    assertThat(posts.values())
        .hasSizeGreaterThan(150)
        .allSatisfy(terms ->
            assertThat(terms)
                .noneMatch(term ->
                    terms.stream().anyMatch(other -> !other.equals(term) && term.overlaps(other))));
  }

  @Test
  void nobodyHoldsAPostBeforeTheyAreFifteen() {
    assertThat(terms())
        .allMatch(term ->
            DATA.texts(term.holder(), SchemaOrg.BIRTH_DATE)
                .allMatch(born ->
                    Integer.parseInt(term.from().substring(0, 4)) - Integer.parseInt(born) > 15));
  }

  @ParameterizedTest
  @CsvSource({
    "barack-obama-president-united-states, 2009-01-20, 2017-01-20",
    "donald-trump-president-united-states-2025-01-20, 2025-01-20,",
    "lamberto-dini-prime-minister-italy, 1995-01-17,",
    "kofi-annan-secretary-general-united-nations, 1997-01-01, 2006-12-31"
  })
  void aPostHasTheIriThatArticlesHaveForIt(String slug, String from, String to) {
    Node membership = Base.DEFAULT.node(Folder.membership, slug);

    assertThat(DATA.texts(membership, SchemaOrg.START_DATE)).containsExactly(from);
    assertThat(DATA.texts(membership, SchemaOrg.END_DATE))
        .isEqualTo(to == null ? List.of() : List.of(to));
  }

  private static Stream<Term> terms() {
    return DATA.instances(Org.MEMBERSHIP)
        .filter(term -> !DATA.graph().contains(term, NewsEvents.FORMER, Node.ANY))
        .flatMap(PeopleDataTest::term);
  }

  /// A term of which the first day is known; without a last day it goes on.
  private static Stream<Term> term(Node membership) {
    Node of = DATA.objects(membership, Org.ORGANIZATION).findFirst().orElse(Node.ANY);
    String to = DATA.texts(membership, SchemaOrg.END_DATE).findFirst().orElse("9999-12-31");
    return DATA.texts(membership, SchemaOrg.START_DATE)
        .map(from ->
            new Term(
                DATA.objects(membership, Org.MEMBER).findFirst().orElseThrow(),
                DATA.objects(membership, Org.HAS_ROLE).findFirst().orElseThrow(),
                of,
                from,
                to));
  }

  /// The names that mean several things of a type, with what they mean.
  private static Map<String, Set<Node>> namesakes(Node type) {
    return DATA
        .instances(type)
        .flatMap(entity ->
            DATA.names(entity)
                .map(Slug::identifying)
                .distinct()
                .map(name -> Map.entry(name, entity)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())))
        .entrySet()
        .stream()
        .filter(name -> name.getValue().size() > 1)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Optional<Node> whole(Node part) {
    return DATA.objects(part, Org.SUB_ORGANIZATION_OF).findFirst();
  }

  private static Stream<String> labels(Folder folder, String name) {
    return DATA.texts(Base.DEFAULT.node(folder, Slug.identifying(name)), RDFS.Nodes.label);
  }

  private static Node person(String slug) {
    return Base.DEFAULT.node(Folder.person, slug);
  }
}
