package org.newsgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/// The alignments lead from terms of ours to terms of others, each in one way.
class AlignmentsTest {
  private static final Set<Node> MATCHES =
      Set.of(
          SKOS.exactMatch.asNode(),
          SKOS.closeMatch.asNode(),
          SKOS.broadMatch.asNode(),
          SKOS.narrowMatch.asNode(),
          RDFS.Nodes.subClassOf,
          RDFS.Nodes.subPropertyOf,
          OWL2.equivalentClass.asNode(),
          OWL2.equivalentProperty.asNode());

  /// Names that tell a reader nothing.
  private static final List<String> CODED =
      List.of("http://www.wikidata.org/", "http://cv.iptc.org/newscodes/mediatopic/");

  private static final Graph ONTOLOGY = OntologyFiles.read(OntologyFiles.NEWS_EVENTS);
  private static final Graph ALIGNMENTS = OntologyFiles.read(OntologyFiles.ALIGNMENTS);

  @Test
  void leadFromOurTermsToOthers() {
    assertThat(matches()).hasSizeGreaterThan(80);
    assertThat(matches())
        .allMatch(match -> OntologyFiles.terms(ONTOLOGY).contains(match.getSubject()))
        .noneMatch(match -> OntologyFiles.isOurs(match.getObject()));
  }

  @Test
  void sayNothingTwice() {
    assertThat(matches())
        .noneMatch(match ->
            MATCHES.stream()
                .anyMatch(way -> ONTOLOGY.contains(match.getSubject(), way, match.getObject())));
    assertThat(matches())
        .doesNotHaveDuplicates()
        .extracting(AlignmentsTest::ends)
        .doesNotHaveDuplicates();
  }

  @Test
  void giveACodeItsName() {
    Set<Node> coded =
        List.of(ONTOLOGY, ALIGNMENTS).stream()
            .flatMap(graph -> graph.stream())
            .filter(triple -> MATCHES.contains(triple.getPredicate()))
            .map(Triple::getObject)
            .filter(node -> CODED.stream().anyMatch(node.getURI()::startsWith))
            .collect(Collectors.toSet());

    assertThat(
            ALIGNMENTS.stream(Node.ANY, RDFS.Nodes.label, Node.ANY)
                .map(Triple::getSubject)
                .collect(Collectors.toSet()))
        .isEqualTo(coded);
  }

  @Test
  void holdNoMoreThanThat() {
    assertThat(ALIGNMENTS.stream())
        .filteredOn(triple -> OntologyFiles.isOurs(triple.getSubject()))
        .allMatch(triple -> MATCHES.contains(triple.getPredicate()));
    assertThat(ALIGNMENTS.stream().map(Triple::getSubject)).noneMatch(Node::isBlank);
    assertThat(ALIGNMENTS.stream(Node.ANY, RDF.Nodes.type, OWL2.Class.asNode())).isEmpty();
  }

  private static List<Node> ends(Triple match) {
    return List.of(match.getSubject(), match.getObject());
  }

  private static List<Triple> matches() {
    return ALIGNMENTS.stream().filter(triple -> MATCHES.contains(triple.getPredicate())).toList();
  }
}
