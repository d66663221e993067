package org.newsgraph.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.endpoint.about.ServiceDescription;
import org.newsgraph.endpoint.negotiation.Accept;
import org.newsgraph.vocabulary.Base;

/// Answers who asks the endpoint without a query: programs with the service's description, people
/// with the way to the query form.
///
/// @param federated whether queries may use `SERVICE`
record ServiceAnswers(ServiceDescription description, Base base, boolean federated) {
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+(:[0-9]{1,5})?");
  private static final List<String> OFFERS = offers();

  /// Data first: who takes anything is a program.
  private static List<String> offers() {
    List<String> offers =
        new ArrayList<>(
            Arrays.stream(Representation.values()).map(Representation::mediaType).toList());
    offers.add(Representation.HTML);
    return List.copyOf(offers);
  }

  void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Vary", "Accept");
    Optional<String> type = Accept.of(request).best(OFFERS);
    Optional<Representation> form = type.flatMap(Representation::ofMediaType);
    if (form.isPresent()) {
      form.get().send(description.of(address(request), federated), response);
    } else if (type.isPresent()) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "../query");
    } else {
      Things.notAcceptable(response);
    }
  }

  /// The address under the base where the client knows it by that; or else the one that it asked.
  private String address(HttpServletRequest request) {
    String path = request.getRequestURI();
    String host = Optional.ofNullable(request.getHeader("Host")).orElse("");
    boolean usable = HOST.matcher(host).matches();
    return !usable || host.equals(URI.create(base.iri()).getRawAuthority())
        ? base.iri() + path.substring(1)
        : "http://" + host + path;
  }
}
