package org.newsgraph.endpoint.query;

import java.io.IOException;
import java.io.InputStream;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/// Asks other services on behalf of one query, until that query's time is up: neither a service
/// that doesn't answer nor one that never ends its answer keeps a query any longer.
final class ServiceClient extends HttpClient {
  private final HttpClient client;
  private final long end;

  /// @param time how long from now services may take together
  ServiceClient(HttpClient client, Duration time) {
    this.client = client;
    this.end = System.nanoTime() + time.toNanos();
  }

  @Override
  public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
      throws IOException, InterruptedException {
    try {
      return sendAsync(request, handler).join();
    } catch (CompletionException e) {
      throw new IOException("No answer from " + request.uri(), e.getCause());
    }
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, BodyHandler<T> handler) {
    return client
        .sendAsync(request, handler)
        .orTimeout(left(), TimeUnit.NANOSECONDS)
        .thenApply(this::ending);
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> pushed) {
    return sendAsync(request, handler);
  }

  private long left() {
    return Math.max(1, end - System.nanoTime());
  }

  /// A reader who waits for the rest of a body is woken when it is closed.
  private <T> HttpResponse<T> ending(HttpResponse<T> response) {
    if (response.body() instanceof InputStream body) {
      CompletableFuture.delayedExecutor(left(), TimeUnit.NANOSECONDS).execute(() -> close(body));
    }
    return response;
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      // Nobody reads it any more.
    }
  }

  @Override
  public Optional<CookieHandler> cookieHandler() {
    return client.cookieHandler();
  }

  @Override
  public Optional<Duration> connectTimeout() {
    return client.connectTimeout();
  }

  @Override
  public Redirect followRedirects() {
    return client.followRedirects();
  }

  @Override
  public Optional<ProxySelector> proxy() {
    return client.proxy();
  }

  @Override
  public SSLContext sslContext() {
    return client.sslContext();
  }

  @Override
  public SSLParameters sslParameters() {
    return client.sslParameters();
  }

  @Override
  public Optional<Authenticator> authenticator() {
    return client.authenticator();
  }

  @Override
  public Version version() {
    return client.version();
  }

  @Override
  public Optional<Executor> executor() {
    return client.executor();
  }
}
