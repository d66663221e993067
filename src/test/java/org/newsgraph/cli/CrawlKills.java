package org.newsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.newsgraph.article.warc.MadeCrawl;

/// Builds a store from a large crawl that never was, with the models, then again in a process that
/// is killed again and again after a random time (each run goes on from the last), and says whether
/// both are the same.
final class CrawlKills {
  private static final int HUGE = 100 << 20;

  private CrawlKills() {}

  /// Prints what came of both.
  ///
  /// @param arguments a folder to work in, how many records the crawl has, how often it is killed,
  ///   and the heap of the program in MiB
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int records = Integer.parseInt(arguments[1]);
    int kills = Integer.parseInt(arguments[2]);
    int heap = Integer.parseInt(arguments[3]);
    Path crawl = folder.resolve("crawl.warc.gz");
    MadeCrawl made = new MadeCrawl(3, records, HUGE, MadeCrawl.Packing.MEMBERS);
    Map<String, Integer> outcomes = new TreeMap<>();
    try (OutputStream out = Files.newOutputStream(crawl)) {
      made.write(out).values().forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
    }
    CrawlBuild undisturbed = new CrawlBuild(folder.resolve("undisturbed"), crawl, Main.class, heap);
    CrawlBuild disturbed = new CrawlBuild(folder.resolve("disturbed"), crawl, Main.class, heap);

    long start = System.nanoTime();
    System.out.println(undisturbed.whole());
    long time = Duration.ofNanos(System.nanoTime() - start).toMillis();
    System.out.println("written: " + outcomes + "\nbuilt in " + time / 1000 + " s");
    Random random = new Random(17);
    for (int i = 0; i < kills; i++) {
      int moment = random.nextInt(Math.toIntExact(2 * time / kills));
      boolean running = disturbed.killed(0, moment);
      System.out.println("killed after %d ms%s".formatted(moment, running ? "" : ", at its end"));
    }
    System.out.println(disturbed.whole());
    boolean dumps = disturbed.dump().equals(undisturbed.dump());
    boolean rejects = disturbed.rejects().equals(undisturbed.rejects());
    System.out.println("dumps alike: " + dumps + ", rejected records alike: " + rejects);
  }
}
