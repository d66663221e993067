package org.newsgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.newsgraph.fact.ClaimType;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;
import org.newsgraph.fact.ParticipantRole;
import org.newsgraph.fact.RelationType;

/// The ontology and the code have the same terms.
class OntologyTest {
  /// What only the ontology's own page needs.
  private static final Set<String> ANNOTATIONS =
      Set.of("Factuality", "ploverName", "cameoRootCode");

  private static final Graph ONTOLOGY = ontology();

  @Test
  void definesEveryTermOfTheCodeAndNoOther() {
    Set<String> terms = new TreeSet<>(constants());
    terms.addAll(names(EventType.values()));
    terms.addAll(names(ClaimType.values()));
    terms.addAll(names(Factuality.values()));
    terms.addAll(names(ParticipantRole.values()));
    terms.addAll(names(RelationType.values()));
    terms.addAll(ANNOTATIONS);

    assertThat(defined()).containsExactlyElementsOf(terms);
  }

  @Test
  void putsEventClassesUnderTheSameClassesAsTheCode() {
    for (EventType type : EventType.values()) {
      Set<Node> parents =
          type.parents().isEmpty()
              ? Set.of(NewsEvents.EVENT)
              : type.parents().stream()
                  .map(parent -> NewsEvents.term(parent.name()))
                  .collect(Collectors.toSet());

      assertThat(objects(NewsEvents.term(type.name()), RDFS.Nodes.subClassOf))
          .as(type.name())
          .filteredOn(node -> node.isURI() && node.getURI().startsWith(NewsEvents.NAMESPACE))
          .containsExactlyInAnyOrderElementsOf(parents);
    }
  }

  @Test
  void hasTheSuperPropertiesThatAreWrittenOut() {
    for (Node role :
        List.of(
            NewsEvents.AGENT, NewsEvents.PATIENT, NewsEvents.RECIPIENT, NewsEvents.INSTRUMENT)) {
      assertThat(objects(role, RDFS.Nodes.subPropertyOf)).contains(NewsEvents.PARTICIPANT);
    }
    assertThat(objects(NewsEvents.TOPIC, RDFS.Nodes.subPropertyOf))
        .doesNotContain(NewsEvents.PARTICIPANT);
    assertThat(objects(NewsEvents.PARTICIPANT, RDFS.Nodes.subPropertyOf)).contains(Sem.HAS_ACTOR);
    assertThat(objects(NewsEvents.PLACE, RDFS.Nodes.subPropertyOf)).contains(Sem.HAS_PLACE);
    assertThat(objects(NewsEvents.SPEAKER, RDFS.Nodes.subPropertyOf))
        .contains(Prov.WAS_ATTRIBUTED_TO);
  }

  private static Set<String> constants() {
    return Arrays.stream(NewsEvents.class.getFields())
        .filter(field -> field.getType().equals(Node.class))
        .map(OntologyTest::localName)
        .collect(Collectors.toSet());
  }

  private static String localName(Field field) {
    try {
      return localName((Node) Objects.requireNonNull(field.get(null)));
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static String localName(Node term) {
    return term.getURI().substring(NewsEvents.NAMESPACE.length());
  }

  private static Set<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).collect(Collectors.toSet());
  }

  private static Set<String> defined() {
    ExtendedIterator<Node> subjects =
        ONTOLOGY.find(Node.ANY, RDF.Nodes.type, Node.ANY).mapWith(t -> t.getSubject());
    return subjects
        .filterKeep(node -> node.isURI() && node.getURI().startsWith(NewsEvents.NAMESPACE))
        .mapWith(OntologyTest::localName)
        .toList()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Node> objects(Node subject, Node property) {
    return ONTOLOGY.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList();
  }

  private static Graph ontology() {
    return RDFParser.source(
            Objects.requireNonNull(
                OntologyTest.class.getResourceAsStream("/ontology/news-events.ttl")))
        .lang(Lang.TURTLE)
        .toGraph();
  }
}
