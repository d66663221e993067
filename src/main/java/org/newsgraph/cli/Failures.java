package org.newsgraph.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.ArticleException;
import org.newsgraph.cli.command.CommandException;
import org.newsgraph.cli.command.GeneralOptions;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.ConsoleException;
import org.newsgraph.dump.DumpException;
import org.newsgraph.endpoint.EndpointException;
import org.newsgraph.evaluation.EvaluationException;
import org.newsgraph.fact.FactsException;
import org.newsgraph.link.LinkException;
import org.newsgraph.mapping.MappingException;
import org.newsgraph.pipeline.PipelineException;
import org.newsgraph.store.StoreException;
import org.newsgraph.validation.ValidationException;
import org.newsgraph.vocabulary.VocabularyException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns exceptions into a line or two for the user, and into exit codes.
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private static final List<Class<? extends RuntimeException>> EXPECTED =
      List.of(
          ArticleException.class,
          FactsException.class,
          VocabularyException.class,
          MappingException.class,
          StoreException.class,
          EndpointException.class,
          DumpException.class,
          LinkException.class,
          PipelineException.class,
          EvaluationException.class,
          ValidationException.class,
          CommandException.class,
          ConsoleException.class);

  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    String command = failure.getCommandLine().getCommandSpec().qualifiedName();
    console.error(message(failure, args));
    console.error("Try: " + command + " --help");
    return ExitCode.USAGE;
  }

  private static String message(ParameterException failure, String[] args) {
    if (failure instanceof MissingParameterException) {
      // Of an option that is misspelled, picocli says that it is missing.
      Optional<String> unknown = unknownOption(failure.getCommandLine(), args);
      if (unknown.isPresent()) {
        return message(
            new UnmatchedArgumentException(failure.getCommandLine(), List.of(unknown.get())), args);
      }
    }
    if (failure instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
      List<String> alike = unmatched.getSuggestions();
      return "There is no option %s.".formatted(unmatched.getUnmatched().getFirst())
          + (alike.isEmpty() ? "" : " Did you mean " + String.join(" or ", alike) + "?");
    }
    if (failure instanceof UnmatchedArgumentException unmatched
        && !unmatched.getCommandLine().getSubcommands().isEmpty()
        && !unmatched.isUnknownOption()) {
      List<String> alike = unmatched.getSuggestions();
      return "There is no command \"%s\".".formatted(unmatched.getUnmatched().getFirst())
          + (alike.isEmpty() ? "" : " Did you mean " + String.join(" or ", alike) + "?");
    }
    return String.valueOf(failure.getMessage());
  }

  private static Optional<String> unknownOption(CommandLine line, String[] args) {
    Set<String> known = line.getCommandSpec().optionsMap().keySet();
    return Arrays.stream(args)
        .takeWhile(arg -> !"--".equals(arg))
        .filter(arg -> arg.startsWith("--"))
        .map(arg -> arg.split("=", 2)[0])
        .filter(name -> !known.contains(name))
        .findFirst();
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    if (EXPECTED.stream().anyMatch(type -> type.isInstance(failure))) {
      console.error(String.valueOf(failure.getMessage()));
    } else {
      console.error("Something went wrong in the program itself: " + failure);
      console.error("Please report it with what --verbose prints.");
    }
    if (line.getParseResult().matchedOptionValue(GeneralOptions.VERBOSE, false)) {
      failure.printStackTrace(console.err());
    }
    return ExitCode.SOFTWARE;
  }
}
