package org.newsgraph.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;

/// Answers for a document that can be had as a page and in every RDF format: the ontology, whose
/// terms' IRIs all lead to it, and the description of the dataset.
///
/// @param name the document's address: `ontology`, and `ontology.ttl` for its Turtle
record Document(
    String name,
    Supplier<Graph> graph,
    Freshness freshness,
    Supplier<String> page,
    Freshness pageFreshness) {

  /// Answers for `/ontology`.
  void negotiated(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Vary", "Accept");
    Optional<String> type = Things.negotiate(request);
    Optional<Representation> form = type.flatMap(Representation::ofMediaType);
    if (form.isPresent()) {
      send(form.get(), request, response);
    } else if (type.isPresent()) {
      sendPage(request, response);
    } else {
      Things.notAcceptable(response);
    }
  }

  /// Answers with data alone, Turtle before all others.
  void data(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Vary", "Accept");
    Optional<Representation> form = Representation.best(request);
    if (form.isPresent()) {
      send(form.get(), request, response);
    } else {
      Things.notAcceptable(response);
    }
  }

  /// Answers for `/ontology.ttl` and the like.
  ReadingServlet.Answer in(Representation form) {
    return (request, response) -> send(form, request, response);
  }

  private void sendPage(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!pageFreshness.isKnown(Representation.HTML, request, response)) {
      for (Representation form : Representation.values()) {
        response.addHeader(
            "Link", WebLinks.link(name + "." + form.extension(), "alternate", form.mediaType()));
      }
      ReadingServlet.send(response, Representation.HTML, page.get());
    }
  }

  private void send(Representation form, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!freshness.isKnown(form.extension(), request, response)) {
      form.send(graph.get(), response);
    }
  }
}
