package org.newsgraph.link.rewriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.newsgraph.link.SameThing;
import org.newsgraph.vocabulary.Base;

class CanonicalNamesTest {
  private static final Node ARTICLE = iri("article/a");

  private static final String PREFIXES =
      """
      PREFIX ne:     <https://w3id.org/newsgraph/ontology#>
      PREFIX owl:    <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos:   <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>
      """;

  @Test
  void renamesAThingWhereverItStands() {
    CanonicalNames.Rewritten rewritten =
        rewrite(
            """
            <article/a> schema:mentions <person/j-doe> ; ne:reports <event/e> .
            <person/j-doe> rdfs:label "J. Doe" .
            <event/e> ne:agent <person/j-doe> .
            """,
            same("person/j-doe", "person/jane-doe"));

    assertThat(rewritten.triples())
        .isEqualTo(
            triples(
                """
                <article/a> schema:mentions <person/jane-doe> ; ne:reports <event/e> .
                <person/jane-doe> rdfs:label "J. Doe" .
                <event/e> ne:agent <person/jane-doe> .
                """));
    assertThat(rewritten.renaming())
        .contains(new Renaming(ARTICLE, Set.of(iri("person/j-doe")), Set.of(), Optional.empty()));
  }

  @Test
  void makesTwoEventsOneThatHasOneOfEachValue() {
    CanonicalNames.Rewritten rewritten =
        rewrite(
            """
            <article/a> ne:reports <event/blast> , <event/bomb> .
            <event/blast> rdfs:label "blast" ; ne:factuality ne:Possible ; ne:confidence 0.6 ;
              ne:earliest "2020-01-01"^^xsd:date ; ne:latest "2020-01-31"^^xsd:date ;
              ne:accordingTo <claim/c> ; ne:causedBy <event/bomb> ; ne:agent <person/p> .
            <event/bomb> rdfs:label "bomb" ; skos:altLabel "blast" ; ne:factuality ne:Actual ;
              ne:confidence 0.8 ; ne:date "2020-01-03"^^xsd:date ;
              ne:earliest "2020-01-03"^^xsd:date ; ne:latest "2020-01-03"^^xsd:date .
            <claim/c> ne:about <event/bomb> .
            """,
            same("event/bomb", "event/blast"));

    assertThat(rewritten.triples())
        .isEqualTo(
            triples(
                """
                <article/a> ne:reports <event/blast> .
                <event/blast> rdfs:label "blast" ; skos:altLabel "bomb" ; ne:factuality ne:Actual ;
                  ne:confidence 0.8 ; ne:date "2020-01-03"^^xsd:date ;
                  ne:earliest "2020-01-03"^^xsd:date ; ne:latest "2020-01-03"^^xsd:date ;
                  ne:agent <person/p> .
                <claim/c> ne:about <event/blast> .
                """));
    assertThat(rewritten.renaming().orElseThrow().renamed())
        .containsExactlyInAnyOrder(iri("event/bomb"), iri("event/blast"));
    assertThat(rewritten.renaming().orElseThrow().original()).hasSize(18);
  }

  @Test
  void takesAllBoundsOfTheTellingWithTheNarrowest() {
    assertThat(
            rewrite(
                    """
                    <event/a> ne:date "2020-01-01"^^xsd:date .
                    <event/b> ne:earliest "2020-01-02"^^xsd:date .
                    <event/c> ne:date "2020-02-01"^^xsd:date .
                    """,
                    same("event/b", "event/d"),
                    same("event/c", "event/d"),
                    same("event/a", "event/d"))
                .triples())
        .isEqualTo(triples("<event/d> ne:date \"2020-01-01\"^^xsd:date ."));
  }

  @Test
  void prefersWhatHappenedToWhatIsPlannedPossibleOrDenied() {
    List<String> order = List.of("Actual", "Planned", "Possible", "Negated");
    for (int better = 0; better < order.size(); better++) {
      for (int worse = better + 1; worse < order.size(); worse++) {
        String graph =
            "<event/x> ne:factuality ne:%s . <event/y> ne:factuality ne:%s ."
                .formatted(order.get(worse), order.get(better));

        assertThat(rewrite(graph, same("event/y", "event/x")).triples())
            .isEqualTo(triples("<event/x> ne:factuality ne:" + order.get(better) + " ."));
      }
    }
  }

  @Test
  void tiesNothingToItself() {
    assertThat(
            rewrite(
                    """
                    <place/a> owl:sameAs <place/b> ; schema:containedInPlace <place/b> ;
                      rdfs:label "A" .
                    <place/b> owl:sameAs <http://elsewhere.example/a> .
                    """,
                    same("place/b", "place/a"))
                .triples())
        .isEqualTo(
            triples("<place/a> rdfs:label \"A\" ; owl:sameAs <http://elsewhere.example/a> ."));
  }

  @Test
  void keepsEveryNameOfAThing() {
    assertThat(
            rewrite(
                    """
                    <person/a> rdfs:label "A" ; skos:altLabel "C" .
                    <person/b> rdfs:label "B" ; skos:altLabel "A" .
                    """,
                    same("person/b", "person/a"))
                .triples())
        .isEqualTo(triples("<person/a> rdfs:label \"A\" ; skos:altLabel \"B\" , \"C\" ."));
  }

  @Test
  void leavesAnArticleAloneThatNamesNothingThatIsMerged() {
    String graph = "<person/a> rdfs:label \"A\" .";

    CanonicalNames.Rewritten rewritten = rewrite(graph, same("person/b", "person/a"));

    assertThat(rewritten.triples()).isEqualTo(triples(graph));
    assertThat(rewritten.renaming()).isEmpty();
  }

  @Test
  void aThingThatIsFoundToBeAnOrganisationIsTypedAsOne() {
    String graph =
        """
        <article/a> schema:mentions <thing/acme> .
        <thing/acme> a schema:Thing , <http://elsewhere.example/Firm> ; rdfs:label "Acme" .
        """;

    CanonicalNames.Rewritten rewritten = rewrite(graph, same("thing/acme", "organization/acme"));

    assertThat(rewritten.triples())
        .isEqualTo(
            triples(
                """
                <article/a> schema:mentions <organization/acme> .
                <organization/acme> a schema:Organization , <http://elsewhere.example/Firm> ;
                  rdfs:label "Acme" .
                """));
    assertThat(undone(rewritten, "organization/acme")).isEqualTo(triples(graph));
  }

  @Test
  void whatIsJoinedHasTheTypesOfItsFolder() {
    String graph =
        """
        <thing/acme> a schema:Thing ; ne:affiliation <group/staff> .
        <group/acmes> a ne:Group ; ne:affiliation <thing/acme> .
        <group/staff> a ne:Group .
        """;

    CanonicalNames.Rewritten rewritten =
        rewrite(
            graph,
            same("thing/acme", "organization/acme"),
            same("group/acmes", "organization/acme"),
            same("group/staff", "person/staff"));

    assertThat(rewritten.triples())
        .isEqualTo(
            triples(
                """
                <organization/acme> a schema:Organization ; ne:affiliation <person/staff> .
                <person/staff> a schema:Person .
                """));
  }

  @Test
  void whatOthersHaveInFoldersOfSuchNamesKeepsItsTypes() {
    assertThat(
            rewrite(
                    "<organization/acme> a schema:Organization . <thing/a> a schema:Thing .",
                    same("organization/acme", "http://elsewhere.example/place/acme"),
                    same("thing/a", "data/person/a"))
                .triples())
        .isEqualTo(
            triples(
                """
                <http://elsewhere.example/place/acme> a schema:Organization .
                <data/person/a> a schema:Thing .
                """));
  }

  @Test
  void aWorkIsNoThingBesides() {
    assertThat(
            rewrite(
                    """
                    <thing/a> a schema:Thing .
                    <thing/b> a schema:CreativeWork .
                    <person/c> a schema:Person .
                    """,
                    same("thing/b", "thing/a"),
                    same("person/c", "thing/d"))
                .triples())
        .isEqualTo(triples("<thing/a> a schema:CreativeWork . <thing/d> a schema:Thing ."));
  }

  private static Set<Triple> undone(CanonicalNames.Rewritten rewritten, String canonical) {
    Renaming renaming = rewritten.renaming().orElseThrow();
    Map<Node, List<Node>> own = Map.of(iri(canonical), List.copyOf(renaming.renamed()));
    return new RenamedGraph(own, renaming.original(), renaming.digest()).undo(rewritten.triples());
  }

  @Test
  void refusesDecisionsThatGiveNoOneName() {
    SameThing first = same("person/b", "person/a");

    assertThatThrownBy(
            () -> CanonicalNames.of(List.of(first, same("person/b", "person/c")), Base.DEFAULT))
        .hasMessageContaining("person/b is merged twice");
    assertThatThrownBy(
            () -> CanonicalNames.of(List.of(first, same("person/a", "person/c")), Base.DEFAULT))
        .hasMessageContaining("person/a is to stand for others and is merged itself");
  }

  private static CanonicalNames.Rewritten rewrite(String graph, SameThing... decisions) {
    return CanonicalNames.of(List.of(decisions), Base.DEFAULT).rewrite(ARTICLE, triples(graph));
  }

  private static SameThing same(String merged, String canonical) {
    return new SameThing(iri(merged), iri(canonical), BigDecimal.ONE, new ArrayList<>());
  }

  private static Node iri(String path) {
    return NodeFactory.createURI(Base.DEFAULT.resolved(path));
  }

  private static Set<Triple> triples(String turtle) {
    return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE)
        .base(Base.DEFAULT.iri())
        .toGraph()
        .stream()
        .collect(Collectors.toSet());
  }
}
