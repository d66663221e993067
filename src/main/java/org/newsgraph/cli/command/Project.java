package org.newsgraph.cli.command;

import java.nio.file.Path;

/// The folder that the program was started from by its launcher, with the sample corpus in it.
final class Project {
  private static final String HOME = "newsgraph.home";

  private Project() {}

  static Path folder(String name) {
    return Path.of(System.getProperty(HOME, "")).resolve(name);
  }
}
