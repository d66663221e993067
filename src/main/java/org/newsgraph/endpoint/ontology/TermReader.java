package org.newsgraph.endpoint.ontology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.endpoint.view.Detail;
import org.newsgraph.endpoint.view.Line;
import org.newsgraph.endpoint.view.OntologyView;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.vocabulary.NewsEvents;

/// Reads what the reference tells of one term.
record TermReader(Told told, Use use, Examples examples) {

  OntologyView.Term read(Node term) {
    return new OntologyView.Term(
        Told.id(term),
        term.getURI(),
        told.label(term),
        use.words(term),
        use.search(term),
        Stream.of(RDFS.comment, SKOS.definition, SKOS.scopeNote)
            .flatMap(property -> told.texts(term, property.asNode()))
            .distinct()
            .toList(),
        told.texts(term, SKOS.example.asNode()).toList(),
        details(term));
  }

  private List<Detail> details(Node term) {
    return Stream.of(
            values("A kind of", term, RDFS.subClassOf, RDFS.subPropertyOf),
            detail(
                "Kinds of it",
                Stream.of(RDFS.subClassOf, RDFS.subPropertyOf)
                    .flatMap(property -> told.subjects(property, term))
                    .map(told::written)),
            values("From", term, RDFS.domain),
            values("To", term, RDFS.range).or(() -> kindOfValues(term)),
            detail("Value of", told.values(term, RDF.type).filter(Told::isOurs).map(told::written)),
            values("Never also", term, OWL2.disjointWith),
            texts("PLOVER", term, NewsEvents.term("ploverName")),
            texts("CAMEO root codes", term, NewsEvents.term("cameoRootCode")),
            values(
                "The same as",
                term,
                OWL2.equivalentClass,
                OWL2.equivalentProperty,
                SKOS.exactMatch),
            values("Much the same as", term, SKOS.closeMatch),
            values("Wider than it", term, SKOS.broadMatch),
            values("Narrower than it", term, SKOS.narrowMatch),
            detail(
                "See",
                told.values(term, RDFS.seeAlso)
                    .filter(other -> !isMatched(term, other))
                    .map(told::written)),
            detail("Asked for", examples.using(term)),
            texts("Changes", term, SKOS.historyNote.asNode()),
            texts("Changes", term, SKOS.changeNote.asNode()),
            texts("Note", term, SKOS.editorialNote.asNode()))
        .flatMap(Optional::stream)
        .toList();
  }

  /// Where no class or datatype is told.
  private Optional<Detail> kindOfValues(Node term) {
    Stream<String> kind =
        told.isA(term, Set.of(OWL2.ObjectProperty.asNode()))
            ? Stream.of("anything that has an IRI")
            : told.isA(term, Set.of(OWL2.DatatypeProperty.asNode()))
                ? Stream.of("a literal")
                : Stream.of();
    return detail("To", kind.map(Reference::plain));
  }

  /// What is told as a match already needs no second link.
  private boolean isMatched(Node term, Node other) {
    return Stream.of(SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch)
        .anyMatch(match -> told.ontology().contains(term, match.asNode(), other));
  }

  private Optional<Detail> values(String title, Node term, Property... properties) {
    return detail(
        title,
        Stream.of(properties).flatMap(property -> told.values(term, property)).map(told::written));
  }

  private Optional<Detail> texts(String title, Node term, Node property) {
    return detail(title, told.texts(term, property).map(Reference::plain));
  }

  static Optional<Detail> detail(String title, Stream<Reference> values) {
    List<Line> lines = values.map(value -> new Line(value, "", List.of())).toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Detail(title, lines));
  }
}
