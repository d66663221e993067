package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another JVM with this one's class path.
public final class ChildProcess {
  private ChildProcess() {}

  public static Process start(Path workingDirectory, Class<?> main, List<String> arguments)
      throws IOException {
    return start(workingDirectory, 512, main, arguments);
  }

  /// Starts a class in a process of its own.
  ///
  /// @param heap how much it may have, in MiB
  public static Process start(
      Path workingDirectory, int heap, Class<?> main, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap + "m");
    // Without log4j on the class path, Fuseki must not set it up.
    command.add("-Dlog4j2.configurationFile=none");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .directory(workingDirectory.toFile())
        .redirectErrorStream(true)
        .start();
  }
}
