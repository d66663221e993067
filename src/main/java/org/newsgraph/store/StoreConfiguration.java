package org.newsgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResIterator;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.assembler.DatasetAssemblerVocab;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.assembler.VocabTDB2;
import org.apache.jena.vocabulary.RDF;

/// The server configuration `fuseki-config/newsgraph.ttl`, made to fit a store's folder.
///
/// The store is opened by this description too, so that a stock Fuseki, `newsgraph serve` and the
/// loader can't disagree about the shape of the text index.
///
/// Who serves an open [NewsStore] takes the services from here and the data from
/// [NewsStore#dataset]: the dataset described here can't be opened a second time.
public final class StoreConfiguration {
  private static final String RESOURCE = "/fuseki-config/newsgraph.ttl";
  private static final String ADMIN = "/fuseki-config/admin.ttl";
  private static final String BASE = "https://w3id.org/newsgraph/fuseki-config";

  static {
    JenaSystem.init();
  }

  private StoreConfiguration() {}

  /// Gives the configuration for the store in a folder: the file's, with that folder's locations in
  /// place of `store/tdb2` and `store/text`.
  public static Model forStore(Path directory) {
    Model model = read(RESOURCE);
    StoreLayout layout = new StoreLayout(directory);
    replace(model, VocabTDB2.pLocation, layout.quads());
    replace(model, TextVocab.pDirectory, layout.text());
    return model;
  }

  /// Gives the file's services over a dataset in memory, for who puts an open store in its place.
  public static Model services() {
    return services(RESOURCE);
  }

  /// Gives the services for who runs the server, likewise.
  public static Model adminServices() {
    return services(ADMIN);
  }

  private static Model services(String file) {
    Model model = read(file);
    Resource dataset = dataset(model);
    dataset.removeProperties().addProperty(RDF.type, DatasetAssemblerVocab.tDatasetTxnMem);
    return model;
  }

  /// Finds the description of the dataset, TDB2 under a text index, in a configuration.
  public static Resource dataset(Model configuration) {
    return only(configuration.listResourcesWithProperty(TextVocab.pIndex));
  }

  private static Model read(String file) {
    try (InputStream in = StoreConfiguration.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new StoreException(
            "This program was built without " + file + "; build it again with mvn package.");
      }
      Model model = ModelFactory.createDefaultModel();
      RDFParser.source(in).lang(Lang.TURTLE).base(BASE).parse(model);
      return model;
    } catch (IOException e) {
      throw new StoreException("Can't read " + file + ": " + e.getMessage(), e);
    }
  }

  private static void replace(Model model, Property property, Path location) {
    Resource described = only(model.listResourcesWithProperty(property));
    described.removeAll(property).addProperty(property, location.toString());
  }

  private static Resource only(ResIterator resources) {
    return resources.toList().getFirst();
  }
}
