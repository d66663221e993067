package org.newsgraph.cli.command;

import com.google.common.base.Suppliers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.jena.riot.Lang;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.FindingsText;
import org.newsgraph.cli.console.Output;
import org.newsgraph.dump.Manifest;
import org.newsgraph.fact.FactsSchema;
import org.newsgraph.mapping.FactMapper;
import org.newsgraph.pipeline.Validation;
import org.newsgraph.store.NewsStore;
import org.newsgraph.validation.Findings;
import org.newsgraph.validation.ReportWriter;
import org.newsgraph.validation.ShapesValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says what is not as the vocabulary promises.
@Command(
    name = "validate",
    description = {
      "Checks articles' graphs against the vocabulary's SHACL shapes, and facts against their schema.",
      "Each article is looked at by itself: those of a store (and its links), those in files of RDF, and those that",
      "facts are mapped to. What is wrong is told once, with how often and an example."
    },
    footer = {
      "",
      "Warnings are no faults: facts written by hand may lack mentions. Shapes that met nothing to look",
      "at are named at the end, since of them nothing is known.",
      "",
      "Examples:",
      "  newsgraph validate --store my-store --report report.ttl",
      "  newsgraph validate facts.jsonl graph.nq"
    })
public final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  /// It takes a while to read.
  private final Supplier<FactsSchema> schema = Suppliers.memoize(FactsSchema::ofOntology);

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "Article facts (.json, .jsonl) or RDF (.nq, .trig, .ttl, .nt, .rdf, .jsonld, .hdt).")
  private List<Path> files = List.of();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = Option.NULL_VALUE,
      description = "The store whose articles are checked.")
  private Optional<Path> store = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      defaultValue = Option.NULL_VALUE,
      description =
          "Where the SHACL validation report is written (.ttl, .nt); - for standard output.")
  private Optional<String> report = Optional.empty();

  @Mixin private final BaseOption base = new BaseOption();
  @Mixin private final GeneralOptions general = new GeneralOptions();

  /// @param console where to print
  public ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (files.isEmpty() == store.isEmpty()) {
      throw general.misuse("Give files or --store, one of the two");
    }
    ShapesValidator shapes = ShapesValidator.ofOntology();
    Findings findings = new Findings(shapes.names());
    BadFiles bad = new BadFiles();
    if (report.isPresent()) {
      try (ReportWriter written =
          new ReportWriter(Output.open(report.get(), console), language(report.get()))) {
        validate(shapes, findings, bad, written::write);
      }
    } else {
      validate(shapes, findings, bad, (graph, found) -> {});
    }
    boolean good = findings.graphs() > 0 && findings.faulty() == 0 && bad.count == 0;
    boolean told =
        report.filter(Output.STANDARD::equals).isPresent()
            || (general.quiet() && good)
            || (findings.graphs() == 0 && bad.count > 0);
    if (!told) {
      new FindingsText(console.out()).print(findings);
    }
    return good ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private final class BadFiles {
    private int count;

    void tell(String line) {
      count++;
      console.error(line);
    }
  }

  private void validate(
      ShapesValidator shapes, Findings findings, BadFiles bad, Validation.Found written) {
    Validation validation =
        new Validation(
            shapes,
            (graph, found) -> {
              findings.add(graph.getURI(), found);
              written.found(graph, found);
            },
            bad::tell);
    store.ifPresent(folder -> {
      try (NewsStore opened = NewsStore.openExisting(folder)) {
        validation.store(opened);
      }
    });
    files.forEach(file -> validate(file, validation, bad));
  }

  private void validate(Path file, Validation validation, BadFiles bad) {
    String name = file.toString();
    if (!Files.isRegularFile(file)) {
      bad.tell(name + ": there is no such file; check the name");
    } else if (name.endsWith(Manifest.NAME)) {
      bad.tell(name + ": is the manifest of a dump; give the files that it names");
    } else if (name.endsWith(".json") || name.endsWith(".jsonl")) {
      validation.facts(file, schema.get(), new FactMapper(base.base()));
    } else {
      validation.rdf(file);
    }
  }

  private Lang language(String name) {
    if (name.equals(Output.STANDARD) || name.endsWith(".ttl")) {
      return Lang.TURTLE;
    }
    if (name.endsWith(".nt")) {
      return Lang.NTRIPLES;
    }
    throw general.misuse("A report is written as .ttl or .nt; give --report such a name");
  }
}
