package org.newsgraph.endpoint;

import java.nio.file.Path;

/// A server for a Java machine of its own, until nobody is there who wants it.
final class SmallMachine {
  private SmallMachine() {}

  static void main(String[] arguments) throws Exception {
    try (ServedNews news = ServedNews.start(Path.of(arguments[0]))) {
      IO.println("at " + news.address());
      while (System.in.read() >= 0) {
        // Until the input ends.
      }
    }
  }
}
