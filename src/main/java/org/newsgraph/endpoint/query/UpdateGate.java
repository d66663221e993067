package org.newsgraph.endpoint.query;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// Stands before Fuseki's updates, which would take in any number of bytes, to log them: receives
/// each as a whole unless it is too large, and lets in one at a time, since to understand an update
/// takes many times its size, and the store has one writer anyway.
public final class UpdateGate extends ReceivingFilter {
  @Serial private static final long serialVersionUID = 1L;

  private final Lock turn = new ReentrantLock(true);

  /// A gate that lets in one at a time.
  public UpdateGate() {
    super(Reception.OF_UPDATES);
  }

  @Override
  void answer(QueryRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    turn.lock();
    try {
      chain.doFilter(request, response);
    } finally {
      turn.unlock();
    }
  }
}
