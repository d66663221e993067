package org.newsgraph.endpoint.ontology;

import java.lang.module.ModuleDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.endpoint.view.OntologyView;

/// What each version has changed, out of notes that begin with the version: `0.2.0: New.`
record Changes(Told told) {

  List<OntologyView.Version> versions() {
    return told.texts(told.self(), SKOS.changeNote.asNode())
        .map(note -> note.substring(0, Math.max(0, note.indexOf(": "))))
        .distinct()
        .sorted(Comparator.comparing(ModuleDescriptor.Version::parse).reversed())
        .map(this::version)
        .toList();
  }

  private OntologyView.Version version(String number) {
    return new OntologyView.Version(
        number,
        notes(told.self(), SKOS.changeNote, number),
        told.terms().stream()
            .filter(term -> !notes(term, SKOS.historyNote, number).isEmpty())
            .map(told::written)
            .toList(),
        told.terms().stream().flatMap(term -> change(term, number).stream()).toList());
  }

  private Optional<OntologyView.Change> change(Node term, String number) {
    List<String> notes = notes(term, SKOS.changeNote, number);
    return notes.isEmpty()
        ? Optional.empty()
        : Optional.of(new OntologyView.Change(told.written(term), notes));
  }

  private List<String> notes(Node subject, Property kind, String number) {
    String start = number + ": ";
    return told.texts(subject, kind.asNode())
        .filter(note -> note.startsWith(start))
        .map(note -> note.substring(start.length()))
        .toList();
  }
}
