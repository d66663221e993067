package org.newsgraph.endpoint.query;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/// Receives each request as a whole, or refuses it, before it takes anything of the server's.
abstract class ReceivingFilter extends HttpFilter {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Reception reception;

  ReceivingFilter(Reception reception) {
    this.reception = reception;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    QueryRequest whole;
    try {
      whole = reception.receive(request);
    } catch (RefusedQuery e) {
      new Remainder(request).drop();
      response.sendError(e.status(), e.text());
      return;
    }
    answer(whole, response, chain);
  }

  /// Lets a request in that is all there.
  abstract void answer(QueryRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException;
}
