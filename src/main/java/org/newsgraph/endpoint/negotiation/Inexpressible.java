package org.newsgraph.endpoint.negotiation;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.impl.RDFjson;
import org.apache.jena.datatypes.xsd.impl.XMLLiteralType;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.SplitIRI;
import org.apache.jena.vocabulary.RDF;

/// What some RDF formats can't express of a graph, though others can. Our own graphs have nothing
/// of the kind; a store may hold those of others.
public final class Inexpressible {
  private static final String JSON_LD = "application/ld+json";
  private static final String RDF_XML = "application/rdf+xml";
  private static final int FIRST_PRINTABLE = 0x20;
  private static final int NON_CHARACTERS = 0xFFFE;

  /// Names that RDF/XML needs for itself, old ones too.
  ///
  /// @see <a href="https://www.w3.org/TR/rdf12-xml/#section-Namespace">RDF/XML, 5.1</a>
  private static final Set<String> RESERVED =
      Set.of(
          "RDF",
          "Description",
          "li",
          "about",
          "aboutEach",
          "aboutEachPrefix",
          "ID",
          "nodeID",
          "parseType",
          "datatype",
          "bagID",
          "resource");

  /// No element may have a name of this.
  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

  private Inexpressible() {}

  /// Tells who asked for triples why they can't be had in a format; nothing when they can.
  public static Optional<String> in(Stream<Triple> triples, String mediaType) {
    return switch (mediaType) {
      case JSON_LD -> first(triples, "JSON-LD", Inexpressible::inJsonLd);
      case RDF_XML -> first(triples, "RDF/XML", Inexpressible::inXml);
      default -> Optional.empty();
    };
  }

  private static Optional<String> first(
      Stream<Triple> triples, String format, Function<Triple, Optional<String>> search) {
    return triples
        .flatMap(triple -> search.apply(triple).stream())
        .findFirst()
        .map(found -> "%s can't express %s. Ask for text/turtle.".formatted(format, found));
  }

  private static Optional<String> inJsonLd(Triple triple) {
    Node value = triple.getObject();
    if (isOf(RDFjson.rdfJSON, value) && !isJson(value.getLiteralLexicalForm())) {
      return Optional.of("a value of <%s>, which is no JSON".formatted(triple.getPredicate()));
    }
    return inTriples(triple);
  }

  private static Optional<String> inTriples(Triple triple) {
    return triple.getObject().isTripleTerm()
        ? Optional.of("the triple term that is a value of <%s>".formatted(triple.getPredicate()))
        : Optional.empty();
  }

  private static Optional<String> inXml(Triple triple) {
    Node value = triple.getObject();
    if (!isName(triple.getPredicate().getURI())) {
      return Optional.of("the property <%s>".formatted(triple.getPredicate()));
    }
    if (isOf(XMLLiteralType.rdfXMLLiteral, value) && !value.getLiteral().isWellFormed()) {
      return Optional.of("a value of <%s>, which is no XML".formatted(triple.getPredicate()));
    }
    return hasOtherCharacters(value)
        ? Optional.of("a character in a value of <%s>".formatted(triple.getPredicate()))
        : inTriples(triple);
  }

  /// A property is the name of an element there.
  private static boolean isName(String property) {
    String name = SplitIRI.localnameXML(property);
    String namespace = SplitIRI.namespaceXML(property);
    return !name.isEmpty()
        && !namespace.equals(XMLNS)
        && !(namespace.equals(RDF.getURI()) && RESERVED.contains(name));
  }

  private static boolean isOf(RDFDatatype datatype, Node value) {
    return value.isLiteral() && datatype.equals(value.getLiteralDatatype());
  }

  private static boolean isJson(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      reader.readValue();
      return true;
    } catch (JsonException e) {
      return false;
    }
  }

  private static boolean hasOtherCharacters(Node value) {
    return value.isLiteral()
        && value
            .getLiteralLexicalForm()
            .chars()
            .anyMatch(c ->
                (c < FIRST_PRINTABLE && c != '\t' && c != '\n' && c != '\r')
                    || c >= NON_CHARACTERS);
  }
}
