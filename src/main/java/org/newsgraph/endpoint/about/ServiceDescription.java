package org.newsgraph.endpoint.about;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/// Describes the SPARQL service, for who asks it without a query.
///
/// @see <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service
///   Description</a>
public final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULT_FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "JSON-LD",
          "N-Triples",
          "RDF_XML",
          "TriG",
          "N-Quads");

  private final DatasetAbout dataset;

  /// Describes a service that answers queries over a dataset.
  public ServiceDescription(DatasetAbout dataset) {
    this.dataset = dataset;
  }

  /// Gives the description.
  ///
  /// @param endpoint the address that was asked
  /// @param federated whether queries may use `SERVICE`
  public Graph of(String endpoint, boolean federated) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD).setNsPrefix("void", VOID.NS).setNsPrefix("formats", FORMATS);
    Resource service =
        model
            .createResource(endpoint)
            .addProperty(RDF.type, sd(model, "Service"))
            .addProperty(property("endpoint"), model.createResource(endpoint))
            .addProperty(property("supportedLanguage"), sd(model, "SPARQL11Query"))
            .addProperty(property("feature"), sd(model, "UnionDefaultGraph"))
            .addProperty(
                property("propertyFeature"),
                model.createResource("http://jena.apache.org/text#query"))
            .addProperty(property("defaultDataset"), data(model));
    if (federated) {
      service.addProperty(property("feature"), sd(model, "BasicFederatedQuery"));
    }
    for (String format : RESULT_FORMATS) {
      service.addProperty(property("resultFormat"), model.createResource(FORMATS + format));
    }
    return model.getGraph();
  }

  private Resource data(Model model) {
    Resource union = model.createResource().addProperty(RDF.type, sd(model, "Graph"));
    DatasetDescription.addNumber(union, VOID.triples, dataset.census().triples());
    return model
        .createResource()
        .addProperty(RDF.type, sd(model, "Dataset"))
        .addProperty(property("defaultGraph"), union);
  }

  private static Resource sd(Model model, String name) {
    return model.createResource(SD + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(SD, name);
  }
}
