package org.newsgraph.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.newsgraph.endpoint.negotiation.Accept;
import org.newsgraph.endpoint.negotiation.Inexpressible;

/// An RDF format in which a description can be had, the one preferred first.
enum Representation {
  TURTLE("text/turtle", "ttl"),
  JSON_LD("application/ld+json", "jsonld"),
  N_TRIPLES("application/n-triples", "nt"),
  RDF_XML("application/rdf+xml", "rdf");

  static final String HTML = "text/html";

  private final String mediaType;
  private final String extension;

  Representation(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  static Optional<Representation> ofExtension(String extension) {
    return Arrays.stream(values()).filter(one -> one.extension.equals(extension)).findFirst();
  }

  static Optional<Representation> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(one -> one.mediaType.equals(mediaType)).findFirst();
  }

  /// Chooses the format that a client likes best.
  static Optional<Representation> best(HttpServletRequest request) {
    List<String> offers = Arrays.stream(values()).map(Representation::mediaType).toList();
    return Accept.of(request).best(offers).flatMap(Representation::ofMediaType);
  }

  void send(Graph graph, HttpServletResponse response) throws IOException {
    Optional<String> obstacle = Inexpressible.in(graph.stream(), mediaType);
    if (obstacle.isPresent()) {
      response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, obstacle.get());
      return;
    }
    response.setContentType(mediaType + "; charset=utf-8");
    RDFWriter.source(graph).format(format()).output(response.getOutputStream());
  }

  String mediaType() {
    return mediaType;
  }

  String extension() {
    return extension;
  }

  RDFFormat format() {
    return switch (this) {
      case TURTLE -> RDFFormat.TURTLE_PRETTY;
      case JSON_LD -> RDFFormat.JSONLD;
      case N_TRIPLES -> RDFFormat.NTRIPLES;
      case RDF_XML -> RDFFormat.RDFXML_PLAIN;
    };
  }
}
