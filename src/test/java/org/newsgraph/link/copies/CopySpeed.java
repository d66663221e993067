package org.newsgraph.link.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

/// Measures how fast copies are found among many articles, made of the sample ones: each is drawn
/// from their sentences, with every eighth word another, and of every ten, three are cut or padded
/// copies of the first. Texts are made when asked for, so that memory is the detector's. No part of
/// `mvn verify`; run it with `mvn -q test -Dtest=CopySpeed`.
class CopySpeed {
  private static final int FAMILY = 10;
  private static final int COPIES = 3;
  private static final double LEAST = 0.99;

  private static final List<String> SENTENCES = sentences();

  @Test
  void findsNearlyAllOfThirtyThousandCopiesAmongAHundredThousandArticles() {
    IntStream.of(1_000, 10_000, 100_000).forEach(CopySpeed::measure);
  }

  private static void measure(int articles) {
    Made texts = new Made(articles);
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = cpu();

    int found = new CopyDetector().copies(texts).size();

    System.out.printf(
        Locale.ROOT,
        "%,7d articles: %6.1f s of CPU, heap at most %,5d MB, %,d of %,d copies%n",
        articles,
        (cpu() - start) / 1e9,
        peak() >> 20,
        found,
        articles / FAMILY * COPIES);
    assertThat(found / (double) (articles / FAMILY * COPIES)).isBetween(LEAST, 2 - LEAST);
  }

  private record Made(int size) implements Texts {

    @Override
    public List<Node> articles() {
      return IntStream.range(0, size)
          .mapToObj(number -> MadeTexts.iri(Integer.toString(number)))
          .toList();
    }

    @Override
    public String day(Node article) {
      return number(article) % FAMILY == 0 ? "2020-01-01" : "2020-01-02";
    }

    @Override
    public String text(Node article) {
      int number = number(article);
      int member = number % FAMILY;
      List<String> text = drawn(member <= COPIES ? number - member : number, 20);
      return switch (member) {
        case 1 -> MadeTexts.text(text.subList(0, 8));
        case 2 -> MadeTexts.text(text) + " " + MadeTexts.text(drawn(~number, 6));
        case 3 -> MadeTexts.edited(MadeTexts.text(text), 15, new Random(number));
        default -> MadeTexts.text(text);
      };
    }

    private static int number(Node article) {
      return Integer.parseInt(article.getURI().replaceFirst(".*/", ""));
    }

    private static List<String> drawn(int seed, int sentences) {
      Random random = new Random(seed);
      return IntStream.range(0, sentences)
          .mapToObj(at -> SENTENCES.get(random.nextInt(SENTENCES.size())))
          .map(sentence -> MadeTexts.edited(sentence, 8, random))
          .toList();
    }
  }

  private static List<String> sentences() {
    try (Stream<Path> files = Files.list(Path.of("data/articles"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .flatMap(file -> Arrays.stream(read(file).split("(?<=[.!?])\\s+|\\n+")))
          .filter(sentence -> sentence.length() > 40)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
