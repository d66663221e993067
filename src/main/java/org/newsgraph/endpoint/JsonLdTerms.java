package org.newsgraph.endpoint;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.vocabulary.Prefixes;
import org.newsgraph.vocabulary.SchemaOrg;

/// The short names of one JSON-LD document, and the context that says what they mean. Those of
/// schema.org need no prefix, so that who knows only schema.org reads what it knows.
///
/// @see <a href="https://www.w3.org/TR/json-ld11/#the-context">JSON-LD 1.1, The Context</a>
final class JsonLdTerms {
  private static final String NAME = "name";

  /// Properties whose values schema.org writes as plain dates.
  private static final Set<Node> DATES =
      Set.of(SchemaOrg.DATE_PUBLISHED, SchemaOrg.START_DATE, SchemaOrg.END_DATE);

  private final Set<String> prefixes = new TreeSet<>(Set.of("rdfs", "xsd"));

  /// The short name of a property.
  String property(Node property) {
    return property.equals(RDFS.label.asNode()) ? NAME : term(property.getURI());
  }

  /// The short name of a class, a datatype or a property.
  String term(String iri) {
    for (Map.Entry<String, String> prefix : Prefixes.NAMESPACES.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        String local = iri.substring(prefix.getValue().length());
        if (local.matches("[A-Za-z][A-Za-z0-9]*")) {
          return shortened(prefix.getKey(), local);
        }
      }
    }
    return iri;
  }

  private String shortened(String prefix, String local) {
    if (prefix.equals("schema") && !local.equals(NAME)) {
      return local;
    }
    prefixes.add(prefix);
    return prefix + ":" + local;
  }

  /// Whether a value stands as mere text, of which the context tells the datatype.
  static boolean isPlain(Node property, RDFDatatype datatype) {
    return datatype.equals(DATES.contains(property) ? XSDDatatype.XSDdate : XSDDatatype.XSDstring);
  }

  JsonObject context() {
    JsonObject context = new JsonObject();
    context.put("@vocab", SchemaOrg.NAMESPACE);
    prefixes.forEach(prefix -> context.put(prefix, Prefixes.NAMESPACES.get(prefix)));
    context.put(NAME, "rdfs:label");
    for (Node date : DATES) {
      JsonObject term = new JsonObject();
      term.put("@id", date.getURI());
      term.put("@type", "xsd:date");
      context.put(term(date.getURI()), term);
    }
    return context;
  }
}
