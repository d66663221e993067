package org.newsgraph.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/// The prefixes that every file we write and every query may use.
public final class Prefixes {
  /// Prefix to namespace, in the order in which they are written.
  public static final Map<String, String> NAMESPACES = namespaces();

  private Prefixes() {}

  /// Tells whether an IRI is that of a term of these vocabularies.
  public static boolean isTerm(Node node) {
    return node.isURI() && NAMESPACES.values().stream().anyMatch(node.getURI()::startsWith);
  }

  private static Map<String, String> namespaces() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("ne", NewsEvents.NAMESPACE);
    all.put("schema", SchemaOrg.NAMESPACE);
    all.put("sem", Sem.NAMESPACE);
    all.put("nif", Nif.NAMESPACE);
    all.put("org", Org.NAMESPACE);
    all.put("prov", Prov.NAMESPACE);
    all.put("skos", SKOS.getURI());
    all.put("dcterms", DcTerms.NAMESPACE);
    all.put("dcat", DCAT.NS);
    all.put("void", VOID.NS);
    all.put("geo", "http://www.opengis.net/ont/geosparql#");
    all.put("owl", OWL.NS);
    all.put("rdf", RDF.uri);
    all.put("rdfs", RDFS.uri);
    all.put("xsd", XSD.NS);
    return Collections.unmodifiableMap(all);
  }
}
