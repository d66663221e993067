package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.Extent;
import org.newsgraph.cli.console.Output;
import org.newsgraph.cli.console.ProgressDisplay;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.FactsReader;
import org.newsgraph.fact.FactsResult;
import org.newsgraph.mapping.FactMapper;
import org.newsgraph.mapping.GraphWriter;
import org.newsgraph.mapping.MappingException;
import org.newsgraph.mapping.OutputFormat;
import org.newsgraph.pipeline.Intake;
import org.newsgraph.pipeline.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Turns facts into RDF.
@Command(
    name = "map",
    description = "Writes article facts as RDF.",
    footer = {
      "",
      "Examples:",
      "  newsgraph map facts.jsonl -o graph.nq.gz",
      "  newsgraph extract articles/ | newsgraph map - -o - --format trig"
    })
public final class MapCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FACTS",
      description = "Files of article facts; - for the standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "RDF in the format that the name tells (.gz too); - with --format.")
  private String output = Output.STANDARD;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = Option.NULL_VALUE,
      description = "nq, trig, nt, ttl, jsonld or rdf.")
  private Optional<String> format = Optional.empty();

  @Mixin private final ConfidenceOption confidence = new ConfidenceOption();
  @Mixin private final BaseOption base = new BaseOption();
  @Mixin private final RejectOptions rejects = new RejectOptions();
  @Mixin private final GeneralOptions general = new GeneralOptions();

  /// @param console where to read and print
  public MapCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return rejects.finish(map(writtenFormat()), "article", general, console);
  }

  private Summary map(OutputFormat written) {
    FactMapper mapper = new FactMapper(base.base());
    try (ProgressDisplay progress = ProgressDisplay.on(console, general.detail(), Extent.UNKNOWN);
        GraphWriter writer = GraphWriter.to(Output.open(output, console), written)) {
      Intake intake = rejects.intake(progress);
      inputs.forEach(input -> map(input, mapper, intake, writer));
      return intake.summary();
    }
  }

  private OutputFormat writtenFormat() {
    if (output.equals(Output.STANDARD) && format.isEmpty()) {
      throw general.misuse("Give --format with -o -");
    }
    try {
      return format.map(OutputFormat::named).orElseGet(() -> OutputFormat.ofFileName(output));
    } catch (MappingException e) {
      throw general.misuse(String.valueOf(e.getMessage()));
    }
  }

  private void map(String input, FactMapper mapper, Intake intake, GraphWriter writer) {
    try (Stream<FactsResult> results = results(input)) {
      Stream<ArticleFacts> facts = intake.facts(results).map(confidence::of);
      intake
          .graphs(facts, mapper)
          .forEach(graph -> {
            writer.write(graph);
            intake.finished();
          });
    }
  }

  private Stream<FactsResult> results(String input) {
    return input.equals(Output.STANDARD)
        ? FactsReader.read(console.in(), "standard input")
        : FactsReader.read(Path.of(input));
  }
}
