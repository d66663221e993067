package org.newsgraph.cli.command;

import java.util.concurrent.CountDownLatch;
import org.newsgraph.cli.console.Console;
import org.newsgraph.endpoint.NewsServer;
import org.newsgraph.endpoint.ServerOptions;

/// Serves a store until the program is told to stop (Ctrl-C), and lets the store go then.
final class Serving {
  private Serving() {}

  /// @param greeting is printed once the server answers
  static void run(ServerOptions options, Console console, Greeting greeting) {
    CountDownLatch closed = new CountDownLatch(1);
    Thread serving = Thread.currentThread();
    Thread hook = new Thread(() -> stop(serving, closed), "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try (NewsServer server = NewsServer.start(options)) {
      greeting.print(server);
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      console.err().println("Stopped.");
    } finally {
      closed.countDown();
    }
  }

  private static void stop(Thread serving, CountDownLatch closed) {
    serving.interrupt();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// What is said when the server is there.
  interface Greeting {
    void print(NewsServer server);
  }
}
