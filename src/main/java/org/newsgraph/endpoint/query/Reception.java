package org.newsgraph.endpoint.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.apache.jena.riot.WebContent;
import org.eclipse.jetty.http.HttpException;

/// Receives requests to their last byte, unless they are too large or can't be read.
///
/// @param what is sent in them
/// @param bytes how many of it are taken
record Reception(String what, int bytes) {
  /// The longest queries that people write have a few thousand values.
  static final Reception OF_QUERIES = new Reception("query", 1 << 20);

  /// What is larger, `newsgraph load` loads.
  static final Reception OF_UPDATES = new Reception("update", 16 << 20);

  private static final int ADDRESS_CHARACTERS = 1 << 16;

  /// @throws RefusedQuery with the reason why not
  QueryRequest receive(HttpServletRequest request) {
    String parameters = request.getQueryString();
    if (parameters != null && parameters.length() > ADDRESS_CHARACTERS) {
      throw new RefusedQuery(
          HttpServletResponse.SC_REQUEST_URI_TOO_LONG,
          "This address is too long. Send the %s by POST.".formatted(what));
    }
    if (request.getContentLengthLong() > bytes) {
      throw tooLarge();
    }
    // What is small when packed may be endless.
    if (request.getHeader("Content-Encoding") != null) {
      throw new RefusedQuery(
          HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
          "Send the %s as it is, without a Content-Encoding.".formatted(what));
    }
    readParameters(request);
    return new QueryRequest(request, body(request));
  }

  /// A form of unknown length shows when it is read.
  private void readParameters(HttpServletRequest request) {
    try {
      request.getParameterMap();
    } catch (RuntimeException e) {
      if (e instanceof HttpException fault
          && fault.getCode() == HttpServletResponse.SC_REQUEST_TIMEOUT) {
        throw e;
      }
      String type = Objects.requireNonNullElse(request.getContentType(), "");
      throw type.startsWith(WebContent.contentTypeHTMLForm)
          ? formTooLarge()
          : RefusedQuery.bad("The parameters can't be read.");
    }
  }

  /// Of a form, nothing is left to be read.
  private byte[] body(HttpServletRequest request) {
    byte[] body;
    try {
      body = request.getInputStream().readNBytes(bytes + 1);
    } catch (IOException e) {
      throw RefusedQuery.bad("The %s did not arrive as a whole.".formatted(what));
    }
    if (body.length > bytes) {
      throw tooLarge();
    }
    return body;
  }

  private RefusedQuery tooLarge() {
    return new RefusedQuery(
        HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
        "A request with a %s may have %,d bytes at most.".formatted(what, bytes));
  }

  private RefusedQuery formTooLarge() {
    return new RefusedQuery(
        HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
        "This is too large for a form. Send the %1$s as application/sparql-%1$s.".formatted(what));
  }
}
