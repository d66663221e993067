package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.Extent;
import org.newsgraph.cli.console.ProgressDisplay;
import org.newsgraph.cli.console.SummaryText;
import org.newsgraph.mapping.WebIri;
import org.newsgraph.pipeline.Intake;
import org.newsgraph.pipeline.Loading;
import org.newsgraph.pipeline.Summary;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Base;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Loads facts, RDF and tables.
@Command(
    name = "load",
    description = {
      "Loads article facts, RDF or GDELT's tables into a store.",
      "Each graph that a file tells of is replaced; the others stay."
    },
    footer = {
      "",
      "Examples:",
      "  newsgraph load facts.jsonl graph.nq --store my-store",
      "  newsgraph load people.ttl --graph http://example.org/people --store my-store",
      "  newsgraph load villages.ttl --graph gazetteer --store my-store",
      "  newsgraph load 20150218230000.export.CSV.zip --store my-store"
    })
public final class LoadCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Article facts (.json, .jsonl), RDF (.nq, .trig, .ttl, .nt, .rdf, .jsonld, .hdt), or"
              + " GDELT 2.0 events and mentions (.CSV, .CSV.zip).")
  private List<Path> files = List.of();

  @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
  private Path store = Path.of("store");

  @Option(
      names = "--graph",
      paramLabel = "IRI",
      defaultValue = Option.NULL_VALUE,
      description = {
        "The graph for triples that files put in none; of several files it holds all.",
        "gazetteer: what the file tells of things is kept, and shown of those that articles"
            + " mention."
      })
  private Optional<String> graph = Optional.empty();

  @Mixin private final BaseOption base = new BaseOption();
  @Mixin private final RejectOptions rejects = new RejectOptions();
  @Mixin private final GeneralOptions general = new GeneralOptions();

  /// @param console where to print
  public LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return rejects.finish(load(), "graph", general, console);
  }

  private Summary load() {
    try (NewsStore opened = base.open(store);
        ProgressDisplay progress = ProgressDisplay.on(console, general.detail(), Extent.UNKNOWN)) {
      Intake intake = rejects.intake(progress);
      Optional<Node> unnamed = graph.map(name -> node(name, opened.base()));
      Loading loading = new Loading(opened, intake);
      return opened
          .runs()
          .during(
              general.task(Map.of(), InputDigest.all(files.stream().map(InputDigest::of).toList())),
              () -> {
                files.forEach(file -> loading.load(file, unnamed));
                return intake.summary();
              },
              done -> SummaryText.numbers(done, "graph"));
    }
  }

  private Node node(String name, Base base) {
    if (name.equals("gazetteer")) {
      return base.gazetteerGraph();
    }
    String iri = base.resolved(name);
    if (!WebIri.isValid(iri)) {
      throw general.misuse(
          "\"%s\" is no IRI; give --graph one such as http://example.org/people".formatted(name));
    }
    return NodeFactory.createURI(iri);
  }
}
