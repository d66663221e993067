package org.newsgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.profiles.Profiles;
import org.semanticweb.owlapi.util.SimpleIRIMapper;

/// The vocabulary is in OWL 2 DL, so that reasoners of OWL take it.
///
/// @see <a href="https://www.w3.org/TR/owl2-profiles/">OWL 2 Profiles</a>
class OwlProfileTest {
  private static final IRI NEWS_EVENTS = IRI.create("https://w3id.org/newsgraph/ontology");

  @Test
  void theVocabularyIsInOwl2Dl() throws OWLOntologyCreationException {
    OWLOntology ontology = load(OntologyFiles.NEWS_EVENTS);

    assertThat(ontology.getClassesInSignature()).hasSizeGreaterThan(50);
    assertThat(violations(ontology)).isEmpty();
  }

  @Test
  void soItIsTogetherWithItsAlignments() throws OWLOntologyCreationException {
    OWLOntology alignments = load(OntologyFiles.ALIGNMENTS);

    assertThat(alignments.imports()).hasSize(1);
    assertThat(violations(alignments)).isEmpty();
  }

  @Test
  void whatIsNotInOwl2DlIsFound() throws OWLOntologyCreationException {
    String broken =
        """
        @prefix : <http://example.org/broken#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        <http://example.org/broken> a owl:Ontology .
        :Event a owl:Class ; rdfs:subClassOf :Undeclared .
        :day a owl:DatatypeProperty ; rdfs:range xsd:date .
        :agent a owl:ObjectProperty , owl:DatatypeProperty .
        """;

    OWLOntology ontology =
        manager().loadOntologyFromOntologyDocument(new StringDocumentSource(broken));

    assertThat(violations(ontology))
        .extracting(OWLProfileViolation::toString)
        .anyMatch(text -> text.contains("Undeclared"))
        .anyMatch(text -> text.contains("date"))
        .anyMatch(text -> text.contains("agent"));
  }

  private static OWLOntology load(Path file) throws OWLOntologyCreationException {
    return manager().loadOntologyFromOntologyDocument(file.toFile());
  }

  /// Finds what is imported in the project instead of on the web.
  private static OWLOntologyManager manager() {
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    manager
        .getIRIMappers()
        .add(new SimpleIRIMapper(NEWS_EVENTS, IRI.create(OntologyFiles.NEWS_EVENTS.toFile())));
    return manager;
  }

  private static List<OWLProfileViolation> violations(OWLOntology ontology) {
    return Profiles.OWL2_DL.checkOntology(ontology).getViolations();
  }
}
