package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.newsgraph.cli.console.Console;
import org.newsgraph.gazetteer.KnownThings;
import org.newsgraph.link.Explanation;
import org.newsgraph.link.GivenIri;
import org.newsgraph.link.KeptPairs;
import org.newsgraph.link.LinkException;
import org.newsgraph.link.Linker;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.PairsFile;
import org.newsgraph.link.rewriting.OriginalGraphs;
import org.newsgraph.pipeline.Linking;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreReader;
import org.newsgraph.store.run.Run;
import org.newsgraph.vocabulary.NewsEvents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Recomputes identity across articles.
@Command(
    name = "link",
    description = {
      "Gives what several articles tell of one IRI, and finds copies of articles.",
      "It finds out which IRIs of a store's articles name the same thing, and lets the articles name",
      "it by one of them; and which articles are copies of others, so that they count as one report.",
      "What was linked before makes no difference to what comes out: articles about the same are",
      "compared again only when one of them has come, gone or changed."
    },
    footer = {
      "",
      "Each merger has a confidence from 0 to 1 in the graph of links, ne:confidence. Things are put",
      "together from 0.5 on, an average over all that articles tell of them; different names of",
      "persons, a person and a place, and killings of other people never are.",
      "",
      "A file of pairs overrides what is found out. It has lines such as these, with IRIs in full or",
      "from the base on:",
      "  same      person/jane-doe  person/j-doe",
      "  different place/georgia    place/georgia-us",
      "So a line with different undoes one merger. The store remembers the pairs: later runs keep to",
      "them, until other pairs are given; an empty file forgets them.",
      "",
      "Examples:",
      "  newsgraph link --store my-store",
      "  newsgraph link --store my-store --pairs pairs.txt",
      "  newsgraph link --store my-store --explain event/storm-1a2b3c4d event/storm-5e6f7a8b",
      "  newsgraph link --store my-store --undo"
    })
public final class LinkCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Linker> linker;

  @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
  private Path store = Path.of("store");

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      defaultValue = Option.NULL_VALUE,
      description = "What is the same and what is different, whatever else speaks for it.")
  private Optional<Path> pairs = Optional.empty();

  @Option(names = "--undo", description = "Let every article name things as it did by itself.")
  private boolean undo;

  @Option(
      names = "--explain",
      arity = "2",
      paramLabel = "IRI",
      description = "Tell why two IRIs name the same thing or why not, and change nothing.")
  private List<String> explained = List.of();

  @Mixin private final GeneralOptions general = new GeneralOptions();

  /// @param console where to print
  /// @param linker makes what decides; that takes a while
  public LinkCommand(Console console, Supplier<Linker> linker) {
    this.console = console;
    this.linker = linker;
  }

  @Override
  public Integer call() {
    checkOptions();
    try (NewsStore opened = NewsStore.openExisting(store)) {
      if (undo) {
        undo(opened);
      } else if (explained.isEmpty()) {
        KeptPairs kept = new KeptPairs(opened);
        ManualPairs known = pairs.map(kept::replaceBy).orElseGet(kept::read);
        ManualPairs told =
            new PairsCheck(opened)
                .told(known, untold -> pairs.ifPresent(file -> warn(file, untold)));
        List<Run.Input> inputs = pairs.map(InputDigest::of).stream().toList();
        new LinkRun(console, general.quiet(), general.task(Map.of(), inputs))
            .link(opened, linker.get(), told);
      } else {
        explain(
            opened,
            pairs
                .map(file -> new PairsFile(file, opened.base()).read())
                .orElseGet(() -> new KeptPairs(opened).read()));
      }
    }
    return 0;
  }

  private void warn(Path file, PairsCheck.Untold untold) {
    console.error(
        "%s:%d: nothing in the store tells of %s; the line waits until something does"
            .formatted(file, untold.pair().line(), untold.thing().getURI()));
  }

  private void checkOptions() {
    if (undo && (pairs.isPresent() || !explained.isEmpty())) {
      throw general.misuse("--undo goes with neither --pairs nor --explain");
    }
    if (explained.size() > 2) {
      throw general.misuse("--explain takes two IRIs, once");
    }
  }

  private void undo(NewsStore opened) {
    String outcome =
        opened
            .runs()
            .during(
                general.task(Map.of(), List.of()),
                () ->
                    LinkRun.counted(new Linking(opened).undo().changed(), "article")
                        + " as before linking",
                Function.identity());
    say(outcome);
  }

  private void explain(NewsStore opened, ManualPairs known) {
    Node one = GivenIri.of(explained.getFirst(), opened.base());
    Node other = GivenIri.of(explained.getLast(), opened.base());
    if (one.equals(other)) {
      throw general.misuse("--explain takes two different IRIs; both name " + one.getURI());
    }
    requireTold(one, opened);
    requireTold(other, opened);
    Explanation explanation = linker.get().explain(opened, known, one, other);
    console
        .out()
        .printf(
            Locale.ROOT,
            "%s (%.2f)%n",
            explanation.same() ? "the same" : "not the same",
            explanation.score());
    Stream.concat(
            opened.<List<String>>read(reader -> done(one, other, opened, reader)).stream(),
            explanation.lines().stream())
        .forEach(line -> console.out().println("  " + line));
  }

  private static void requireTold(Node thing, NewsStore opened) {
    boolean isTold =
        opened.read(reader ->
            new OriginalGraphs(reader, opened.base()).naming(thing).findAny().isPresent());
    if (!isTold && !KnownThings.of(opened).knows(thing)) {
      throw new LinkException(
          "No article in the store tells of %s. Give IRIs that query or the pages show."
              .formatted(thing.getURI()));
    }
  }

  /// What the store did with two IRIs when it was linked last.
  private static List<String> done(Node one, Node other, NewsStore opened, StoreReader reader) {
    Node graph = opened.base().linksGraph();
    return Stream.of(one, other)
        .flatMap(thing ->
            reader
                .triples(graph, thing, OWL.sameAs.asNode(), Node.ANY)
                .map(same ->
                    "in the store: %s gave way to %s (%s)"
                        .formatted(
                            thing.getURI(),
                            same.getObject().getURI(),
                            confidence(thing, graph, reader))))
        .toList();
  }

  private static String confidence(Node merged, Node graph, StoreReader reader) {
    return reader
        .triples(graph, Node.ANY, NewsEvents.LINKED, merged)
        .flatMap(link -> reader.triples(graph, link.getSubject(), NewsEvents.CONFIDENCE, Node.ANY))
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("without a confidence");
  }

  private void say(String line) {
    if (!general.quiet()) {
      console.err().println(line);
    }
  }
}
