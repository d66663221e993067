package org.newsgraph.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.cli.console.Detail;
import org.newsgraph.store.run.Run;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What every command may be told.
@SuppressWarnings({"UnusedVariable", "UnusedMethod"}) // picocli uses them
public final class GeneralOptions {
  /// Shows stack traces, and names what is skipped.
  public static final String VERBOSE = "--verbose";

  /// Options on which no outcome depends.
  private static final Set<String> OF_THE_TELLING = Set.of("quiet", "verbose");

  @Option(names = "--quiet", description = "Say nothing but what went wrong.")
  private boolean quiet;

  @Option(
      names = VERBOSE,
      description = "Name what is skipped, and show where in the program an error came from.")
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Take defaults of options from a properties file: threads = 4")
  private void config(Path file) {
    if (!Files.isReadable(file)) {
      throw new ParameterException(
          command.commandLine(), "Can't read the file of --config: " + file);
    }
  }

  /// What the command is to do, for the store's account of runs.
  ///
  /// @param more settings that no option tells
  Run.Task task(Map<String, String> more, List<Run.Input> inputs) {
    Map<String, String> settings = new HashMap<>(more);
    for (OptionSpec option : command.options()) {
      String name = option.longestName().substring(2);
      if (!OF_THE_TELLING.contains(name)) {
        told(option).ifPresent(value -> settings.put(name, value));
      }
    }
    return new Run.Task(command.name(), ProgramVersion.text(), settings, inputs);
  }

  /// What an option was given on the command line, or by the file of defaults.
  private Optional<String> told(OptionSpec option) {
    if (!option.stringValues().isEmpty()) {
      return Optional.of(String.join(" ", option.stringValues()));
    }
    IDefaultValueProvider defaults = command.defaultValueProvider();
    try {
      return defaults == null
          ? Optional.empty()
          : Optional.ofNullable(defaults.defaultValue(option));
    } catch (Exception e) {
      // The command has been given all its values before, so the file could be read then.
      return Optional.empty();
    }
  }

  boolean quiet() {
    return quiet;
  }

  /// How much is said while the command runs.
  Detail detail() {
    if (quiet) {
      return Detail.FAULTS;
    }
    return verbose ? Detail.ALL : Detail.PROGRESS;
  }

  /// The mistake of having used the command wrongly.
  ParameterException misuse(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
