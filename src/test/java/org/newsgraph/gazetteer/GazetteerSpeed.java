package org.newsgraph.gazetteer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.SchemaOrg;

/// How long a large gazetteer takes to load, and a name to look up in it: `mvn -q test
/// -Dtest=GazetteerSpeed -Dentries=1000000`.
class GazetteerSpeed {
  private static final int ENTRIES = Integer.getInteger("entries", 100_000);
  private static final int LOOK_UPS = 10_000;
  private static final String[] SYLLABLES = "ra me li no su ti ve ko da bi fu gi".split(" ");

  @TempDir Path folder;

  @Test
  void measure() throws IOException {
    Path file = written();
    try (NewsStore store = NewsStore.open(folder.resolve("store"))) {
      Instant start = Instant.now();
      new GazetteerGraph(store).add(file, Lang.TURTLE);
      System.out.printf(
          "%,d entries loaded in %s%n", ENTRIES, Duration.between(start, Instant.now()));
      KnownThings known = KnownThings.of(store);
      Random random = new Random(1);
      Instant before = Instant.now();
      int found = 0;
      for (int i = 0; i < LOOK_UPS; i++) {
        SoughtName name = SoughtName.of(name(random), Set.of(SchemaOrg.PERSON)).orElseThrow();
        found += known.named(name).size();
      }
      System.out.printf(
          "%,d look-ups, %,d found, in %s%n",
          LOOK_UPS, found, Duration.between(before, Instant.now()));
    }
  }

  private Path written() throws IOException {
    Path file = folder.resolve("large.ttl");
    Random random = new Random(1);
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      for (int i = 0; i < ENTRIES; i++) {
        out.printf(
            """
            <http://www.wikidata.org/entity/Q%d> <http://www.wikidata.org/prop/direct/P31> \
            <http://www.wikidata.org/entity/Q5> ;
             <http://www.w3.org/2000/01/rdf-schema#label> "%s"@en ;
             <http://www.w3.org/2004/02/skos/core#altLabel> "%s"@en .
            """,
            1_000_000 + i, name(random), name(random));
      }
    }
    return file;
  }

  private static String name(Random random) {
    return "Ka" + syllables(random) + " Mo" + syllables(random);
  }

  private static String syllables(Random random) {
    StringBuilder syllables = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      syllables.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return syllables.toString();
  }
}
