package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.sys.JenaSystem;
import org.newsgraph.annotation.Annotator;
import org.newsgraph.annotation.CoreNlpAnnotator;
import org.newsgraph.cli.command.BuildCommand;
import org.newsgraph.cli.command.DemoCommand;
import org.newsgraph.cli.command.EvaluateCommand;
import org.newsgraph.cli.command.ExportCommand;
import org.newsgraph.cli.command.ExtractCommand;
import org.newsgraph.cli.command.LexiconCommand;
import org.newsgraph.cli.command.LinkCommand;
import org.newsgraph.cli.command.LoadCommand;
import org.newsgraph.cli.command.MapCommand;
import org.newsgraph.cli.command.PasswordCommand;
import org.newsgraph.cli.command.ProgramVersion;
import org.newsgraph.cli.command.QueryCommand;
import org.newsgraph.cli.command.ReadCommand;
import org.newsgraph.cli.command.RemoveCommand;
import org.newsgraph.cli.command.ServeCommand;
import org.newsgraph.cli.command.StatsCommand;
import org.newsgraph.cli.command.ValidateCommand;
import org.newsgraph.cli.console.Console;
import org.newsgraph.extraction.FactExtractor;
import org.newsgraph.extraction.RuleExtractor;
import org.newsgraph.link.decision.StoryLinker;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.PropertiesDefaultProvider;

/// The command `newsgraph` with all that it can do.
///
/// ```java
/// int exitCode = new Newsgraph(Console.standard()).run("stats", "--store", "store");
/// ```
public final class Newsgraph {
  private static final String CONFIG = "--config";

  private final Console console;
  private final Supplier<FactExtractor> extractor;
  private final Supplier<Annotator> annotator;

  /// The command with the extractor that reads facts off the grammar.
  ///
  /// @param console where commands read and print
  public Newsgraph(Console console) {
    this(console, () -> new RuleExtractor(new CoreNlpAnnotator()), CoreNlpAnnotator::new);
  }

  /// The command with another extractor and another annotator.
  ///
  /// @param console where commands read and print
  /// @param extractor makes what finds the facts
  /// @param annotator makes what annotates articles where only their words and grammar are wanted
  public Newsgraph(
      Console console, Supplier<FactExtractor> extractor, Supplier<Annotator> annotator) {
    this.console = console;
    this.extractor = extractor;
    this.annotator = annotator;
  }

  /// Runs a command.
  ///
  /// @return 0 when all went well, 1 when some input failed, 2 when the command was used wrongly
  public int run(String... args) {
    JenaSystem.init();
    CommandLine line = commands();
    configuration(args).ifPresent(file -> configure(line, file));
    int exitCode = line.execute(args);
    console.out().flush();
    return exitCode;
  }

  private CommandLine commands() {
    Failures failures = new Failures(console);
    CommandLine line = new CommandLine(new Root());
    Stream.of(
            new DemoCommand(console, extractor, StoryLinker::new),
            new BuildCommand(console, extractor),
            new ReadCommand(console),
            new ExtractCommand(console, extractor),
            new MapCommand(console),
            new LoadCommand(console),
            new LinkCommand(console, StoryLinker::new),
            new RemoveCommand(console),
            new ServeCommand(console),
            new PasswordCommand(console),
            new QueryCommand(console),
            new ExportCommand(console),
            new ValidateCommand(console),
            new EvaluateCommand(console, extractor, annotator),
            new LexiconCommand(console, annotator),
            new StatsCommand(console),
            new GenerateCompletion())
        .forEach(line::addSubcommand);
    return line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setAbbreviatedOptionsAllowed(false)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  /// The file of defaults must be known before the other options are parsed.
  private static Optional<Path> configuration(String... args) {
    int at = Arrays.asList(args).indexOf(CONFIG);
    if (at >= 0 && at + 1 < args.length) {
      return Optional.of(Path.of(args[at + 1]));
    }
    return Arrays.stream(args)
        .filter(arg -> arg.startsWith(CONFIG + "="))
        .map(arg -> Path.of(arg.substring(CONFIG.length() + 1)))
        .findFirst();
  }

  /// A file that is not there is left to the option's own check.
  private static void configure(CommandLine line, Path file) {
    if (Files.isReadable(file)) {
      line.setDefaultValueProvider(new PropertiesDefaultProvider(file.toFile()));
    }
  }

  @Command(
      name = "newsgraph",
      description = "Reads news articles and builds a knowledge graph of what they report.",
      versionProvider = Version.class,
      mixinStandardHelpOptions = true,
      synopsisSubcommandLabel = "COMMAND",
      footer = {
        "",
        "Begin with:",
        "  newsgraph demo",
        "  newsgraph build my-articles/ --store my-store",
        "  newsgraph serve --store my-store",
        "",
        "newsgraph COMMAND --help tells more of each."
      })
  private static final class Root {}

  /// The version in the jar's manifest.
  private static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {ProgramVersion.text()};
    }
  }
}
