package org.newsgraph.link.rewriting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.dump.Dump;
import org.newsgraph.dump.DumpFormat;
import org.newsgraph.link.SameThing;
import org.newsgraph.pipeline.Intake;
import org.newsgraph.pipeline.Loading;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.RejectsFolder;
import org.newsgraph.store.NewsStore;

/// Stores of sample articles, of which several tell of the same days.
final class SampleNews {
  private SampleNews() {}

  /// Makes a store of the sample facts.
  static NewsStore open(Path folder) {
    NewsStore store = NewsStore.open(folder.resolve("store"));
    load(store, folder, files());
    return store;
  }

  /// Makes a store of facts or RDF.
  static void load(NewsStore store, Path folder, Collection<Path> files) {
    Intake intake = new Intake(new RejectsFolder(folder.resolve("rejects")), Progress.NONE);
    Loading loading = new Loading(store, intake);
    files.forEach(file -> loading.load(file, Optional.empty()));
    if (intake.summary().setAside() > 0) {
      throw new AssertionError(intake.summary().rejected());
    }
  }

  private static List<Path> files() {
    try (Stream<Path> facts = Files.list(Path.of("data/facts"));
        Stream<Path> gold = Files.list(Path.of("data/gold"))) {
      return Stream.concat(
              facts.filter(file -> file.toString().endsWith(".json")),
              gold.filter(file -> file.getFileName().toString().startsWith("2020-01-")))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All that a store holds, the same for the same quads.
  static String quads(NewsStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Dump.of(store, DumpFormat.N_QUADS).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static Node iri(NewsStore store, String path) {
    return NodeFactory.createURI(store.base().iri() + path);
  }

  static SameThing same(NewsStore store, String merged, String canonical) {
    return new SameThing(
        iri(store, merged), iri(store, canonical), new BigDecimal("0.9"), List.of("told so"));
  }

  /// Decisions made up at random, among them many that join several IRIs of one article.
  static List<SameThing> anyDecisions(NewsStore store, long seed) {
    Random random = new Random(seed);
    List<Node> things = new ArrayList<>(things(store));
    Collections.shuffle(things, random);
    List<SameThing> decisions = new ArrayList<>();
    int next = 0;
    while (next < things.size() / 2) {
      Node canonical = things.get(next++);
      int others = random.nextInt(4);
      for (int other = 0; other < others; other++) {
        BigDecimal confidence = BigDecimal.valueOf(random.nextInt(101), 2);
        decisions.add(
            new SameThing(things.get(next++), canonical, confidence, List.of("seed " + seed)));
      }
    }
    return decisions;
  }

  /// Decisions that join, by twos, persons with persons and plain events with plain events.
  static List<SameThing> joiningAlike(NewsStore store) {
    Map<String, List<Node>> alike =
        things(store).stream()
            .filter(node -> node.getURI().matches(".*/(person|event)/.*"))
            .filter(node -> !node.getURI().matches(".*-(negated|possible|planned|according-to.*)"))
            .collect(Collectors.groupingBy(node -> node.getURI().replaceFirst("/[^/]*$", "")));
    List<SameThing> decisions = new ArrayList<>();
    alike
        .values()
        .forEach(nodes -> {
          for (int at = 1; at < nodes.size(); at += 2) {
            decisions.add(
                new SameThing(nodes.get(at), nodes.get(at - 1), BigDecimal.ONE, List.of("alike")));
          }
        });
    return versionsToo(store, decisions);
  }

  /// A version's IRI is that of its plain event with something added, and stays so.
  private static List<SameThing> versionsToo(NewsStore store, List<SameThing> decisions) {
    Map<String, String> plain =
        decisions.stream()
            .collect(
                Collectors.toMap(
                    same -> same.merged().getURI(), same -> same.canonical().getURI()));
    List<SameThing> all = new ArrayList<>(decisions);
    for (Node node : things(store)) {
      Matcher version =
          Pattern.compile("(.*?)((-according-to.*)?(-negated|-possible|-planned)?)")
              .matcher(node.getURI());
      if (version.matches() && !version.group(2).isEmpty() && plain.containsKey(version.group(1))) {
        Node canonical = NodeFactory.createURI(plain.get(version.group(1)) + version.group(2));
        all.add(new SameThing(node, canonical, BigDecimal.ONE, List.of("alike")));
      }
    }
    return all;
  }

  /// What the sample articles tell of, in a fixed order; the decisions' own things too, which then
  /// are in no article.
  private static Set<Node> things(NewsStore store) {
    return store.read(reader -> {
      OriginalGraphs originals = new OriginalGraphs(reader, store.base());
      return originals
          .articles()
          .flatMap(article -> originals.triples(article).stream())
          .map(Triple::getSubject)
          .filter(node -> node.getURI().startsWith(store.base().iri()))
          .filter(node -> node.getURI().indexOf('#') < 0)
          .filter(node -> !node.getURI().contains("/article/"))
          .collect(Collectors.toCollection(() -> new TreeSet<>(Links::byIri)));
    });
  }
}
