package org.newsgraph.endpoint.negotiation;

import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.SplitIRI;

/// What some RDF formats can't express of a graph, though others can. Our own graphs have nothing
/// of the kind; a store may hold those of others.
public final class Inexpressible {
  private static final String JSON_LD = "application/ld+json";
  private static final String RDF_XML = "application/rdf+xml";
  private static final int FIRST_PRINTABLE = 0x20;
  private static final int NON_CHARACTERS = 0xFFFE;

  private Inexpressible() {}

  /// Tells who asked for a graph why it can't be had in a format; nothing when it can.
  public static Optional<String> in(Graph graph, String mediaType) {
    return switch (mediaType) {
      case JSON_LD -> first(graph, "JSON-LD", Inexpressible::inJsonLd);
      case RDF_XML -> first(graph, "RDF/XML", Inexpressible::inXml);
      default -> Optional.empty();
    };
  }

  private static Optional<String> first(
      Graph graph, String format, Function<Triple, Optional<String>> search) {
    return graph.stream()
        .flatMap(triple -> search.apply(triple).stream())
        .findFirst()
        .map(found -> "%s can't express %s. Ask for text/turtle.".formatted(format, found));
  }

  private static Optional<String> inJsonLd(Triple triple) {
    return triple.getObject().isTripleTerm()
        ? Optional.of("the triple term that is a value of <%s>".formatted(triple.getPredicate()))
        : Optional.empty();
  }

  /// A property is the name of an element there.
  private static Optional<String> inXml(Triple triple) {
    if (SplitIRI.localnameXML(triple.getPredicate().getURI()).isEmpty()) {
      return Optional.of("the property <%s>".formatted(triple.getPredicate()));
    }
    return hasOtherCharacters(triple.getObject())
        ? Optional.of("a character in a value of <%s>".formatted(triple.getPredicate()))
        : inJsonLd(triple);
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
