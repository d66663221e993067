package org.newsgraph.endpoint.about;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.newsgraph.store.Census;
import org.newsgraph.store.run.Run;
import org.newsgraph.store.run.RunGraph;
import org.newsgraph.vocabulary.Prefixes;
import org.newsgraph.vocabulary.Prov;

/// Writes the description of the dataset: VoID for those who query it, DCAT for those who look for
/// data.
///
/// @param runs that made it
record DatasetDescription(Site site, Census census, List<Run> runs) {
  private static final String TITLE = "Newsgraph";
  private static final String DESCRIPTION =
      "A graph of what news articles report: people, organisations, places, and events with who did"
          + " what to whom, when and where, each with the sentence that says so.";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final List<String> FORMATS = List.of("Turtle", "JSON-LD", "N-Triples", "RDF_XML");

  Graph graph(Instant modified, List<Node> examples) {
    Model model = ModelFactory.createDefaultModel();
    Prefixes.NAMESPACES.forEach(model::setNsPrefix);
    Resource dataset = dataset(model);
    String time = modified.truncatedTo(ChronoUnit.SECONDS).toString();
    dataset.addProperty(DCTerms.modified, time, XSDDatatype.XSDdateTime);
    addAccess(dataset);
    addCounts(dataset);
    addVocabularies(dataset);
    examples.forEach(one -> dataset.addProperty(VOID.exampleResource, model.asRDFNode(one)));
    addCatalog(dataset);
    RunGraph account = new RunGraph(site.base(), model.getGraph());
    for (Run run : runs) {
      dataset.addProperty(
          model.createProperty(Prov.WAS_GENERATED_BY.getURI()), model.asRDFNode(account.add(run)));
    }
    return model.getGraph();
  }

  private Resource dataset(Model model) {
    Resource dataset =
        model
            .createResource(site.iri(Site.DATASET))
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(RDF.type, DCAT.Dataset)
            .addProperty(DCTerms.title, TITLE, "en")
            .addProperty(DCTerms.description, DESCRIPTION, "en");
    site.license()
        .ifPresent(iri -> dataset.addProperty(DCTerms.license, model.createResource(iri)));
    return dataset;
  }

  private void addAccess(Resource dataset) {
    Model model = dataset.getModel();
    dataset
        .addProperty(VOID.sparqlEndpoint, service(model))
        .addProperty(VOID.uriSpace, site.base().iri())
        .addProperty(DCAT.landingPage, model.createResource(site.iri(Site.DATASET)));
    for (String format : FORMATS) {
      dataset.addProperty(
          VOID.feature, model.createResource("http://www.w3.org/ns/formats/" + format));
    }
    Resource distribution =
        model
            .createResource(site.iri(Site.DATASET) + "#quads")
            .addProperty(RDF.type, DCAT.Distribution)
            .addProperty(DCTerms.title, "All graphs", "en")
            .addProperty(DCAT.accessURL, model.createResource(site.iri("news/data")))
            .addProperty(DCAT.accessService, service(model))
            .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + "application/trig"));
    site.license()
        .ifPresent(iri -> distribution.addProperty(DCTerms.license, model.createResource(iri)));
    dataset.addProperty(DCAT.distribution, distribution);
  }

  private Resource service(Model model) {
    return model.createResource(site.iri("news/sparql"));
  }

  private void addCounts(Resource dataset) {
    addNumber(dataset, VOID.triples, census.triples());
    addNumber(dataset, VOID.distinctSubjects, census.subjects());
    addNumber(dataset, VOID.classes, census.classes().size());
    addNumber(dataset, VOID.properties, census.properties().size());
    addPartitions(dataset, census.classes(), VOID.classPartition, VOID._class, VOID.entities);
    addPartitions(
        dataset, census.properties(), VOID.propertyPartition, VOID.property, VOID.triples);
  }

  private static void addPartitions(
      Resource dataset, Map<Node, Long> counts, Property partition, Property of, Property number) {
    Model model = dataset.getModel();
    for (Map.Entry<Node, Long> count : DatasetAbout.sorted(counts)) {
      Resource part = model.createResource().addProperty(of, model.asRDFNode(count.getKey()));
      addNumber(part, number, count.getValue());
      dataset.addProperty(partition, part);
    }
  }

  static void addNumber(Resource subject, Property property, long number) {
    subject.addProperty(property, String.valueOf(number), XSDDatatype.XSDinteger);
  }

  private void addVocabularies(Resource dataset) {
    Prefixes.NAMESPACES.values().stream()
        .filter(this::isUsed)
        .forEach(namespace ->
            dataset.addProperty(VOID.vocabulary, dataset.getModel().createResource(namespace)));
  }

  private boolean isUsed(String namespace) {
    return census.properties().keySet().stream()
        .anyMatch(property -> property.getURI().startsWith(namespace));
  }

  private void addCatalog(Resource dataset) {
    Model model = dataset.getModel();
    Resource service =
        service(model)
            .addProperty(RDF.type, DCAT.DataService)
            .addProperty(DCTerms.title, TITLE + " SPARQL endpoint", "en")
            .addProperty(DCAT.endpointURL, service(model))
            .addProperty(DCAT.endpointDescription, service(model))
            .addProperty(DCAT.servesDataset, dataset);
    model
        .createResource(site.iri(Site.DATASET) + "#catalog")
        .addProperty(RDF.type, DCAT.Catalog)
        .addProperty(DCTerms.title, TITLE, "en")
        .addProperty(DCAT.dataset, dataset)
        .addProperty(DCAT.service, service);
  }
}
