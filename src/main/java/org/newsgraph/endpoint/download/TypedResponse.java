package org.newsgraph.endpoint.download;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/// A response whose media type is settled: Jetty knows few of RDF's, and takes JSON-LD for JSON.
final class TypedResponse extends HttpServletResponseWrapper {
  private static final String TYPE = "Content-Type";

  TypedResponse(HttpServletResponse response, String type) {
    super(response);
    response.setContentType(type);
  }

  @Override
  public void setContentType(@Nullable String type) {
    // It stays.
  }

  @Override
  public void setHeader(String name, @Nullable String value) {
    if (!name.equalsIgnoreCase(TYPE)) {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, @Nullable String value) {
    if (!name.equalsIgnoreCase(TYPE)) {
      super.addHeader(name, value);
    }
  }
}
