package org.newsgraph.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.newsgraph.endpoint.negotiation.Accept;
import org.newsgraph.endpoint.page.Thing;
import org.newsgraph.endpoint.thing.PageNumber;
import org.newsgraph.endpoint.thing.PageOf;
import org.newsgraph.endpoint.thing.Presence;
import org.newsgraph.endpoint.thing.ThingPages;

/// Answers for the things of the graph: their IRIs lead to a page or to data by what the client
/// accepts.
///
/// @param freshness tells clients whether what they have is still right
/// @see <a href="https://www.w3.org/TR/cooluris/#r303gendocument">Cool URIs, 4.2</a>
record Things(ThingPages pages, Descriptions descriptions, WebLinks links, Freshness freshness) {
  private static final List<String> OFFERS = offers();
  private static final String UNKNOWN = "The graph tells nothing of a thing with this address.";
  private static final String REMOVED =
      "The articles that told of this were removed, and with them all that only they told.";

  /// A page of a thing's description.
  private record Wanted(Thing thing, PageNumber page) {}

  private static List<String> offers() {
    List<String> offers = new ArrayList<>(List.of(Representation.HTML));
    Arrays.stream(Representation.values()).map(Representation::mediaType).forEach(offers::add);
    return List.copyOf(offers);
  }

  /// Answers for `/person/…` and the like.
  void redirect(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Vary", "Accept");
    Optional<Thing> thing = thing(request.getRequestURI().substring(1), response);
    if (thing.isEmpty()) {
      return;
    }
    Optional<String> type = negotiate(request);
    if (type.isEmpty()) {
      notAcceptable(response);
      return;
    }
    Thing shown = pages.standsFor(thing.get()).orElse(thing.get());
    seeOther(location(shown, type.get()), response);
  }

  private static void seeOther(String location, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", location);
  }

  /// Leads from the page or the data of what was merged to those of what stands for it.
  private boolean isMerged(Thing thing, String ending, HttpServletResponse response) {
    Optional<Thing> canonical = pages.standsFor(thing);
    canonical.ifPresent(shown -> seeOther("../" + shown.path() + ending, response));
    return canonical.isPresent();
  }

  /// Relative, so that it is right behind a proxy too.
  private static String location(Thing thing, String type) {
    return Representation.ofMediaType(type)
        .map(form -> "../data/" + thing.path() + "." + form.extension())
        .orElse("../page/" + thing.path());
  }

  /// Answers for `/page/person/…` and the like.
  void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Thing> thing = thing(ReadingServlet.after("/page/", request), response);
    if (thing.isEmpty() || isMerged(thing.get(), "", response)) {
      return;
    }
    if (request.getParameter("part") != null) {
      part(thing.get(), request, response);
    } else if (!freshness.isKnown(Representation.HTML, request, response)) {
      links.addToPage(thing.get(), response);
      ReadingServlet.send(response, Representation.HTML, pages.whole(thing.get()));
    }
  }

  /// Answers for `/page/person/…?part=said&page=2`.
  private void part(Thing thing, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (freshness.isKnown(Representation.HTML, request, response)) {
      return;
    }
    Optional<String> page = PageOf.of(request).flatMap(wanted -> pages.page(thing, wanted));
    if (page.isPresent()) {
      ReadingServlet.send(response, Representation.HTML, page.get());
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such list or page.");
    }
  }

  /// Answers for `/data/person/….ttl` and the like, and for `/data/person/…` in the format that the
  /// client likes best.
  void data(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = ReadingServlet.after("/data/", request);
    int dot = path.lastIndexOf('.');
    Optional<Thing> thing = thing(dot < 0 ? path : path.substring(0, dot), response);
    if (thing.isEmpty() || isMerged(thing.get(), dot < 0 ? "" : path.substring(dot), response)) {
      return;
    }
    Optional<Wanted> wanted = PageNumber.of(request).map(page -> new Wanted(thing.get(), page));
    Optional<Representation> form = Representation.ofExtension(path.substring(dot + 1));
    if (wanted.isEmpty() || (dot >= 0 && form.isEmpty())) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, UNKNOWN);
    } else if (dot < 0) {
      negotiated(wanted.get(), request, response);
    } else {
      send(form.get(), wanted.get(), request, response);
    }
  }

  private void negotiated(Wanted wanted, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    Optional<Representation> form = Representation.best(request);
    if (form.isPresent()) {
      String file = wanted.thing().slug() + "." + form.get().extension();
      response.setHeader("Content-Location", wanted.page().address(file));
      send(form.get(), wanted, request, response);
    } else {
      notAcceptable(response);
    }
  }

  private void send(
      Representation form, Wanted wanted, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (freshness.isKnown(form.extension(), request, response)) {
      return;
    }
    Optional<Description> description = descriptions.of(wanted.thing(), wanted.page());
    if (description.isPresent()) {
      links.addToData(wanted.thing(), form, description.get(), response);
      form.send(description.get().graph(), response);
    } else {
      response.sendError(
          HttpServletResponse.SC_NOT_FOUND, "What is told of this thing has fewer pages.");
    }
  }

  /// Gives the thing at an address, or says why there is none.
  private Optional<Thing> thing(String path, HttpServletResponse response) throws IOException {
    Optional<Thing> thing = Thing.ofPath(path);
    switch (thing.map(pages::presence).orElse(Presence.UNKNOWN)) {
      case TOLD -> {
        return thing;
      }
      case REMOVED -> response.sendError(HttpServletResponse.SC_GONE, REMOVED);
      case UNKNOWN -> response.sendError(HttpServletResponse.SC_NOT_FOUND, UNKNOWN);
    }
    return Optional.empty();
  }

  static void notAcceptable(HttpServletResponse response) throws IOException {
    response.sendError(
        HttpServletResponse.SC_NOT_ACCEPTABLE,
        "This can be had as " + String.join(", ", OFFERS) + ".");
  }

  static Optional<String> negotiate(HttpServletRequest request) {
    return Accept.of(request).best(OFFERS);
  }
}
