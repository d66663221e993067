package org.newsgraph.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.endpoint.api.Answer;
import org.newsgraph.endpoint.api.AnswerFormat;
import org.newsgraph.endpoint.api.OpenApi;
import org.newsgraph.endpoint.api.SavedQueries;
import org.newsgraph.endpoint.negotiation.Accept;
import org.newsgraph.endpoint.page.Pages;
import org.newsgraph.endpoint.query.RefusedQuery;

/// Answers for the saved queries: `/api` lists them, `/api/openapi.json` describes them, and
/// `/api/NAME` is the answer to one, by what the client accepts or by an extension.
record ApiAnswers(SavedQueries queries, Pages pages, Freshness freshness) {
  static final String DESCRIPTION = "/api/openapi.json";
  private static final String PREFIX = "/api/";
  private static final List<String> OFFERS = offers();

  /// Browsers take anything beside HTML, and so do programs that tell nothing.
  private static List<String> offers() {
    List<String> offers = new ArrayList<>(AnswerFormat.mediaTypes());
    offers.add(Representation.HTML);
    return List.copyOf(offers);
  }

  /// Tells whether a request is for an answer, which costs something.
  static boolean isAsked(HttpServletRequest request) {
    String address = request.getRequestURI();
    return address.length() > PREFIX.length() && !address.equals(DESCRIPTION);
  }

  /// Answers for `/api`.
  void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader(
        "Link", WebLinks.link("api/openapi.json", "service-desc", "application/openapi+json"));
    if (!freshness.isKnown(Representation.HTML, request, response)) {
      ReadingServlet.send(response, Representation.HTML, pages.savedQueries(queries.calls()));
    }
  }

  /// Answers for `/api/openapi.json`.
  void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!freshness.isKnown(DESCRIPTION, request, response)) {
      ReadingServlet.send(response, "application/json", new OpenApi(queries).document());
    }
  }

  /// Answers for `/api/NAME` and `/api/NAME.csv`.
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String address = ReadingServlet.after(PREFIX, request);
    int dot = address.lastIndexOf('.');
    Optional<AnswerFormat> named = AnswerFormat.ofExtension(address.substring(dot + 1));
    String name = dot < 0 || named.isEmpty() ? address : address.substring(0, dot);
    if (!queries.include(name)) {
      response.sendError(
          HttpServletResponse.SC_NOT_FOUND,
          "There is no saved query of this name, but " + queries.names() + ".");
      return;
    }
    try {
      answer(name, named, request, response);
    } catch (RefusedQuery e) {
      response.sendError(e.status(), e.text());
    }
  }

  private void answer(
      String name,
      Optional<AnswerFormat> named,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String type = named.map(AnswerFormat::mediaType).orElseGet(() -> negotiated(request, response));
    if (freshness.isKnown(type, request, response)) {
      return;
    }
    Answer answer = queries.answer(name, request.getParameterMap());
    if (answer.next() > 0) {
      response.addHeader(
          "Link", "<%s>; rel=\"next\"".formatted(answer.nextAddress(request.getRequestURI())));
    }
    Optional<AnswerFormat> format = AnswerFormat.ofMediaType(type);
    if (format.isPresent()) {
      send(name, format.get(), answer, response);
    } else {
      ReadingServlet.send(response, type, pages.answer(queries.call(answer), answer));
    }
  }

  private static String negotiated(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Vary", "Accept");
    return Accept.of(request)
        .best(OFFERS)
        .orElseThrow(() ->
            RefusedQuery.notAcceptable(
                "The answer can be had as " + String.join(", ", OFFERS) + "."));
  }

  private static void send(
      String name, AnswerFormat format, Answer answer, HttpServletResponse response)
      throws IOException {
    response.setContentType(format.mediaType() + "; charset=utf-8");
    response.setHeader(
        "Content-Disposition", "inline; filename=\"%s.%s\"".formatted(name, format.extension()));
    format.write(answer, response.getOutputStream());
  }
}
