package org.newsgraph.cli.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.newsgraph.cli.console.Console;
import org.newsgraph.endpoint.PasswordHash;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Makes a line for the file of those who may update.
@Command(
    name = "password",
    description = {
      "Asks for a password (or reads it from the input) and prints a line with its hash.",
      "The line is for the file that serve takes with --admin-passwords. Keep that file to yourself:",
      "chmod 600."
    },
    footer = {"", "Example:", "  newsgraph password editor"})
public final class PasswordCommand implements Callable<Integer> {
  private static final int SHORTEST = 12;

  private final Console console;

  @Parameters(paramLabel = "NAME", description = "The user: letters, digits, dots and hyphens.")
  private String name = "";

  @Mixin private final GeneralOptions general = new GeneralOptions();

  /// @param console where to read and print
  public PasswordCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!name.matches("[A-Za-z0-9.-]+")) {
      throw general.misuse("A user's name has letters, digits, dots and hyphens only.");
    }
    String password = password();
    if (password.length() < SHORTEST) {
      throw general.misuse("A password has %d characters or more.".formatted(SHORTEST));
    }
    console.out().println(name + ": " + PasswordHash.of(password));
    return 0;
  }

  @SuppressWarnings("SystemConsoleNull") // JDK 25 gives null again where there is no terminal
  private String password() {
    java.io.Console terminal = System.console();
    if (console.interactive() && terminal != null) {
      char[] typed = terminal.readPassword("Password of %s: ", name);
      return typed == null ? "" : new String(typed);
    }
    console.err().printf("Password of %s:%n", name);
    try {
      String line =
          new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8))
              .readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
