package org.newsgraph.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.newsgraph.endpoint.page.Pages;

/// Answers for the ontology, whose terms' IRIs have a fragment: the document they all lead to.
record OntologyAnswers(Pages pages, Descriptions descriptions, Graph ontology) {
  private static final String FILE = "/ontology/news-events.ttl";

  static Graph read() {
    try (InputStream in = OntologyAnswers.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new EndpointException(
            "This program was built without " + FILE + "; build it again with mvn package.");
      }
      return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new EndpointException("Can't read " + FILE + ": " + e.getMessage(), e);
    }
  }

  /// Answers for `/ontology`.
  void negotiated(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Vary", "Accept");
    Optional<String> type = Things.negotiate(request);
    Optional<Representation> form = type.flatMap(Representation::ofMediaType);
    if (form.isPresent()) {
      descriptions.send(ontology, form.get(), response);
    } else if (type.isPresent()) {
      ReadingServlet.send(response, Representation.HTML, pages.ontology(ontology));
    } else {
      Things.notAcceptable(response);
    }
  }

  /// Answers for `/ontology.ttl` and the like.
  ReadingServlet.Answer in(Representation form) {
    return (request, response) -> descriptions.send(ontology, form, response);
  }
}
