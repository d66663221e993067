package org.newsgraph.cli.command;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.Output;
import org.newsgraph.dump.Dump;
import org.newsgraph.dump.DumpException;
import org.newsgraph.dump.DumpFormat;
import org.newsgraph.dump.Dumped;
import org.newsgraph.dump.QueryDump;
import org.newsgraph.dump.Selection;
import org.newsgraph.dump.SplitDump;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes a store's dump.
@Command(
    name = "export",
    description = {
      "Writes a store, or a part of it, as RDF.",
      "The same store gives the same bytes. A file has its name only when it is whole."
    },
    footer = {
      "",
      "Turtle, N-Triples, RDF/XML and HDT hold the union of the graphs; TriG, N-Quads and JSON-LD, and a file a",
      "graph (--split-by article), keep apart which article tells what. A dump in several files has a",
      "manifest with the count, length and SHA-256 of each; newsgraph load takes it back, and as JSON-LD",
      "it describes the dataset (VoID).",
      "",
      "Examples:",
      "  newsgraph export --store my-store -o dump.ttl.gz",
      "  newsgraph export --store my-store -o killings.trig --class ne:Killing --since 2020-01-01",
      "  newsgraph export --store my-store -o dump/ --split-by article --without-text",
      "  newsgraph export --store my-store -o dump.nq.zst --split 4",
      "  newsgraph export --store my-store -o labels.nt --query 'CONSTRUCT WHERE { ?e rdfs:label ?label }'"
    })
public final class ExportCommand implements Callable<Integer> {
  private static final String TURTLE = ".ttl";

  private final Console console;

  /// What a dump may be split by.
  enum SplitBy {
    ARTICLE
  }

  @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
  private Path store = Path.of("store");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description =
          "NAME.ttl, .trig, .nt, .nq, .jsonld, .rdf or .hdt, also with .gz or .zst; - with --format; a folder with --split-by.")
  private String output = Output.STANDARD;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = Option.NULL_VALUE,
      description = "ttl, trig, nt, nq, jsonld, rdf or hdt; with --split-by also with .gz or .zst.")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--split",
      paramLabel = "N",
      defaultValue = Option.NULL_VALUE,
      description = "Writes N files of about the same size, and a manifest of them.")
  private Optional<Integer> parts = Optional.empty();

  @Option(
      names = "--split-by",
      paramLabel = "article",
      defaultValue = Option.NULL_VALUE,
      description = "Writes a file for each graph into a folder, and a manifest of them.")
  private Optional<SplitBy> by = Optional.empty();

  @Option(
      names = "--query",
      paramLabel = "SPARQL",
      defaultValue = Option.NULL_VALUE,
      description = {
        "Writes what a CONSTRUCT or DESCRIBE query over the store gives instead, which must fit into memory.",
        "The usual prefixes need no declaration."
      })
  private Optional<String> query = Optional.empty();

  @Option(
      names = "--query-file",
      paramLabel = "FILE",
      defaultValue = Option.NULL_VALUE,
      description = "A file with that query.")
  private Optional<Path> queryFile = Optional.empty();

  @Option(
      names = "--manifest",
      description = "Writes a manifest of a dump in one file too: dump.manifest.json of dump.ttl.")
  private boolean manifest;

  @Option(
      names = "--license",
      paramLabel = "IRI",
      converter = LicenseConverter.class,
      defaultValue = Option.NULL_VALUE,
      description = "The licence that the manifest names.")
  private Optional<String> license = Optional.empty();

  @Mixin private final SelectionOptions selected = new SelectionOptions();
  @Mixin private final GeneralOptions general = new GeneralOptions();

  /// @param console where to print
  public ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    checkOptions();
    DumpFormat written = writtenFormat();
    try (NewsStore opened = NewsStore.openExisting(store)) {
      dumped(opened, written).filter(dumped -> !general.quiet()).ifPresent(this::tell);
    }
    return 0;
  }

  /// Writes the dump.
  ///
  /// @return empty when it goes to the standard output
  private Optional<Dumped> dumped(NewsStore opened, DumpFormat written) {
    Optional<String> sparql = query.or(() -> queryFile.map(SavedQueries::text));
    if (sparql.isPresent()) {
      StoreQuery asked = StoreQuery.parse(opened, sparql.get());
      QueryDump dump = new QueryDump(opened, written, asked, selected.withoutText());
      return write(dump::write, dump::write);
    }
    Selection selection = selected.selection(opened, general);
    if (by.isPresent() || parts.isPresent()) {
      return Optional.of(split(new SplitDump(opened, written, selection, about())));
    }
    if (manifest) {
      return Optional.of(new SplitDump(opened, written, selection, about()).inOne(Path.of(output)));
    }
    Dump dump = new Dump(opened, written, selection);
    return write(dump::write, dump::write);
  }

  private void tell(Dumped dumped) {
    if (dumped.triples() == 0) {
      console.err().println("Nothing in the store is what was asked for; the dump is empty.");
    }
    console
        .err()
        .println(
            "wrote %s: %s%,d triples, %,d bytes"
                .formatted(
                    output,
                    dumped.files() == 1 ? "" : "%,d files, ".formatted(dumped.files()),
                    dumped.triples(),
                    dumped.bytes()));
  }

  private void checkOptions() {
    checkQuery();
    if (by.isPresent() && parts.isPresent()) {
      throw general.misuse("Give --split or --split-by, one of the two");
    }
    if (parts.filter(number -> number < 1).isPresent()) {
      throw general.misuse("--split takes a number of 1 or more");
    }
    if (output.equals(Output.STANDARD) && (manifest || by.isPresent() || parts.isPresent())) {
      throw general.misuse("Several files can't go to the standard output; give -o a name");
    }
  }

  private void checkQuery() {
    if (query.isPresent() && queryFile.isPresent()) {
      throw general.misuse("Give --query or --query-file, one of the two");
    }
    if (query.isEmpty() && queryFile.isEmpty()) {
      return;
    }
    if (selected.isPart() || manifest || by.isPresent() || parts.isPresent()) {
      throw general.misuse(
          "A query says itself what is written; leave out --graph, --article, --since, --class,"
              + " --split, --split-by and --manifest");
    }
  }

  /// A name that tells another format than the one asked for would mislead whoever gets the file.
  private void checkFormat(DumpFormat asked) {
    if (output.equals(Output.STANDARD)) {
      if (format.filter(name -> name.indexOf('.') > 0).isPresent()) {
        throw general.misuse(
            "What goes to the standard output is not packed; give --format %s, and pack it"
                .formatted(format.orElseThrow().replaceFirst("\\..*", "")));
      }
    } else if (by.isEmpty() && !DumpFormat.of(output).equals(asked)) {
      throw general.misuse(
          "The name %s tells another format than --format %s; give one of the two"
              .formatted(output, format.orElseThrow()));
    }
  }

  private Optional<Dumped> write(Function<Path, Dumped> toFile, Consumer<OutputStream> toStream) {
    if (output.equals(Output.STANDARD)) {
      toStream.accept(console.out());
      return Optional.empty();
    }
    return Optional.of(toFile.apply(Path.of(output)));
  }

  private Dumped split(SplitDump dump) {
    return by.isPresent()
        ? dump.byGraph(Path.of(output), format.map(name -> "." + name).orElse(TURTLE))
        : dump.inParts(Path.of(output), parts.orElseThrow());
  }

  private SplitDump.About about() {
    return new SplitDump.About(ProgramVersion.text(), license);
  }

  private DumpFormat writtenFormat() {
    if (output.equals(Output.STANDARD) && format.isEmpty()) {
      throw general.misuse("Give --format with -o -");
    }
    try {
      DumpFormat asked =
          DumpFormat.of(
              format.map(name -> "dump." + name).orElse(by.isPresent() ? TURTLE : output));
      checkFormat(asked);
      return asked;
    } catch (DumpException e) {
      throw general.misuse(String.valueOf(e.getMessage()));
    }
  }
}
