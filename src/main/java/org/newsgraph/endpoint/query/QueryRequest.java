package org.newsgraph.endpoint.query;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A request as Fuseki gets to see it: with its whole body, HEAD as GET, since the server leaves
/// the body out itself, and without the parameters by which a client could have its own text or
/// script in an answer.
final class QueryRequest extends HttpServletRequestWrapper {
  private static final String OUTPUT = "output";
  private static final String TIMEOUT = "timeout";
  private static final Set<String> IGNORED =
      Set.of("callback", "stylesheet", "force-accept", "format", "results");
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,3})?");

  private final byte[] body;

  QueryRequest(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
  }

  /// Has the answer sent in a form, whatever Fuseki would choose.
  static void answerAs(String mediaType, HttpServletRequest request) {
    request.setAttribute(OUTPUT, mediaType);
  }

  /// The form in which the answer is sent.
  static String form(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(OUTPUT));
  }

  @Override
  public String getMethod() {
    String method = super.getMethod();
    return "HEAD".equals(method) ? "GET" : method;
  }

  @Override
  public ServletInputStream getInputStream() {
    return new ReceivedBody(body);
  }

  @Override
  public @Nullable String getParameter(String name) {
    if (name.equals(OUTPUT)) {
      return (String) getAttribute(OUTPUT);
    }
    if (IGNORED.contains(name)) {
      return null;
    }
    String value = super.getParameter(name);
    boolean unusable = name.equals(TIMEOUT) && value != null && !SECONDS.matcher(value).matches();
    return unusable ? null : value;
  }
}
