package org.newsgraph.endpoint.ontology;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.endpoint.view.Detail;
import org.newsgraph.endpoint.view.OntologyView;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.store.Census;
import org.newsgraph.vocabulary.NewsEvents;

/// Reads the reference of the ontology out of the ontology.
public final class OntologyReader {
  private static final Set<Node> CLASSES = Set.of(OWL.Class.asNode(), RDFS.Class.asNode());
  private static final Set<Node> PROPERTIES =
      Set.of(RDF.Property.asNode(), OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode());
  private static final Census NOTHING = new Census(0, 0, Map.of(), Map.of());

  private final Told told;
  private final Setting setting;
  private final Use use;
  private final Examples examples;

  private OntologyReader(Ontology ontology, Census census, Setting setting) {
    this.told = new Told(ontology.all());
    this.setting = setting;
    this.use = new Use(census, told, setting);
    this.examples = new Examples(told, setting, ontology.examples());
  }

  /// Reads it for a server, with how much of it the store uses.
  ///
  /// @param root the way from the page up to the home page: `./`
  public static OntologyView forServer(Ontology ontology, Census used, String root) {
    return new OntologyReader(ontology, used, Setting.onServer(root)).read();
  }

  /// Reads it for a file beside the Turtle.
  static OntologyView forFile(Ontology ontology) {
    return new OntologyReader(ontology, NOTHING, Setting.inFile()).read();
  }

  private OntologyView read() {
    List<Node> terms = told.terms();
    List<Node> classes = terms.stream().filter(term -> told.isA(term, CLASSES)).toList();
    List<Node> properties = terms.stream().filter(term -> told.isA(term, PROPERTIES)).toList();
    List<Node> others =
        terms.stream().filter(t -> !classes.contains(t) && !properties.contains(t)).toList();
    return new OntologyView(
        first(DCTerms.title),
        first(DCTerms.description),
        first(DCTerms.abstract_),
        facts(),
        citation(),
        setting.formats(),
        Stream.of(
                part("Classes", classes, RDFS.subClassOf),
                part("Properties", properties, RDFS.subPropertyOf),
                part("Values and annotations", others, RDF.type))
            .filter(part -> !part.terms().isEmpty())
            .toList(),
        examples.all(),
        new Changes(told).versions());
  }

  private List<Detail> facts() {
    return Stream.of(
            plain("Version", first(OWL2.versionInfo) + ", " + first(DCTerms.modified)),
            plain("IRI", told.self().getURI()),
            plain("Namespace", "ne: <" + NewsEvents.NAMESPACE + ">"),
            plain("By", first(DCTerms.creator)),
            linked("This version", OWL2.versionIRI),
            linked("Before it", OWL2.priorVersion),
            linked("Licence", DCTerms.license))
        .flatMap(Optional::stream)
        .toList();
  }

  /// In the order of the Citation File Format: authors, title, version, year, address.
  private String citation() {
    return "%s: %s, version %s, %s. %s"
        .formatted(
            first(DCTerms.creator),
            first(DCTerms.title),
            first(OWL2.versionInfo),
            first(DCTerms.modified).replaceFirst("-.*", ""),
            told.self().getURI());
  }

  private static Optional<Detail> plain(String name, String text) {
    return TermReader.detail(name, Stream.of(Reference.plain(text)));
  }

  private Optional<Detail> linked(String name, Property property) {
    return TermReader.detail(name, told.values(told.self(), property).map(told::written));
  }

  private String first(Property property) {
    return told.text(told.self(), property).orElse("");
  }

  private OntologyView.Part part(String title, List<Node> terms, Property broader) {
    TermReader reader = new TermReader(told, use, examples);
    return new OntologyView.Part(
        title,
        title.toLowerCase(Locale.ROOT).replace(' ', '-'),
        new Hierarchy(told, broader, use).tree(terms),
        terms.stream().map(reader::read).toList());
  }
}
