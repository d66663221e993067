package org.newsgraph.endpoint;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.newsgraph.endpoint.negotiation.Accept;

/// Answers requests that Jetty refuses before any filter sees them, in place of its own page, which
/// tells of the server's inside.
final class PlainErrors extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Problem problem = problem(response.getStatus());
    Accept accept =
        Accept.of(String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT)));
    Problem.Body body = problem.body(accept);
    PublicHeaders.ALWAYS.forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, body.contentType());
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    Content.Sink.write(response, true, body.text(), callback);
    return true;
  }

  private static Problem problem(int status) {
    Problem named = new Problem(status, "");
    return new Problem(status, named.title() + ".");
  }
}
