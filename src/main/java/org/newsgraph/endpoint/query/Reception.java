package org.newsgraph.endpoint.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.apache.jena.riot.WebContent;
import org.eclipse.jetty.http.HttpException;

/// Receives a request to its last byte, unless it is too large or can't be read.
final class Reception {
  /// Of a query and of a form. The longest queries that people write have a few thousand values.
  private static final int BODY_BYTES = 1 << 20;

  private static final int ADDRESS_CHARACTERS = 1 << 16;

  private Reception() {}

  /// @throws RefusedQuery with the reason why not
  static QueryRequest of(HttpServletRequest request) {
    String parameters = request.getQueryString();
    if (parameters != null && parameters.length() > ADDRESS_CHARACTERS) {
      throw new RefusedQuery(
          HttpServletResponse.SC_REQUEST_URI_TOO_LONG,
          "This address is too long. Send the query by POST.");
    }
    if (request.getContentLengthLong() > BODY_BYTES) {
      throw tooLarge();
    }
    // What is small when packed may be endless.
    if (request.getHeader("Content-Encoding") != null) {
      throw new RefusedQuery(
          HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
          "Send the query as it is, without a Content-Encoding.");
    }
    readParameters(request);
    return new QueryRequest(request, body(request));
  }

  /// A form of unknown length shows when it is read.
  private static void readParameters(HttpServletRequest request) {
    try {
      request.getParameterMap();
    } catch (RuntimeException e) {
      if (e instanceof HttpException fault
          && fault.getCode() == HttpServletResponse.SC_REQUEST_TIMEOUT) {
        throw e;
      }
      String type = Objects.requireNonNullElse(request.getContentType(), "");
      throw type.startsWith(WebContent.contentTypeHTMLForm)
          ? tooLarge()
          : RefusedQuery.bad("The parameters can't be read.");
    }
  }

  /// Of a form, nothing is left to be read.
  private static byte[] body(HttpServletRequest request) {
    byte[] body;
    try {
      body = request.getInputStream().readNBytes(BODY_BYTES + 1);
    } catch (IOException e) {
      throw RefusedQuery.bad("The query did not arrive as a whole.");
    }
    if (body.length > BODY_BYTES) {
      throw tooLarge();
    }
    return body;
  }

  private static RefusedQuery tooLarge() {
    return new RefusedQuery(
        HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
        "A query may have %,d bytes at most.".formatted(BODY_BYTES));
  }
}
