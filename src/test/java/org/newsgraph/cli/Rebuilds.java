package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Builds the store of the sample articles again and again, each time set up otherwise, and says
/// whether all dumps have the same bytes.
final class Rebuilds {
  private static final Path ARTICLES = Path.of("data", "articles");

  private Rebuilds() {}

  /// Prints the digest of each format's dump, and what differs.
  ///
  /// @param arguments a folder to work in, and how many times
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    int times = Integer.parseInt(arguments[1]);
    Map<String, Set<String>> digests = new TreeMap<>();
    for (int number = 0; number < times; number++) {
      Rebuild rebuild = Rebuild.number(number, folder);
      long start = System.nanoTime();
      rebuild
          .digests(ARTICLES)
          .forEach((format, digest) -> {
            Set<String> known = digests.computeIfAbsent(format, _ -> new TreeSet<>());
            if (known.add(digest) && known.size() > 1) {
              System.out.println("another " + format + ": " + rebuild);
            }
          });
      System.out.println(
          "%s: %d s"
              .formatted(
                  rebuild.folder().getFileName(),
                  Duration.ofNanos(System.nanoTime() - start).toSeconds()));
    }
    digests.forEach((format, all) -> System.out.println(format + " " + String.join(" ", all)));
    boolean alike = digests.values().stream().allMatch(all -> all.size() == 1);
    System.out.println("%d rebuilds alike: %s".formatted(times, alike));
  }
}
