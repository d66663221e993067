package org.newsgraph.cli.command;

import java.nio.file.Path;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.SummaryText;
import org.newsgraph.pipeline.Intake;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.RejectsFolder;
import org.newsgraph.pipeline.Summary;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/// What becomes of bad inputs.
final class RejectOptions {

  @Option(
      names = "--rejects",
      paramLabel = "DIR",
      defaultValue = "rejects",
      description = "Folder for inputs that can't be used, with the reason (${DEFAULT-VALUE}).")
  private Path folder = Path.of("rejects");

  /// The folder.
  Path folder() {
    return folder;
  }

  Intake intake(Progress progress) {
    return new Intake(new RejectsFolder(folder), progress);
  }

  /// Tells what a run has done, and gives the exit code for it.
  int finish(Summary summary, String thing, GeneralOptions general, Console console) {
    if (!general.quiet()) {
      console.err().println(SummaryText.of(summary, thing, folder));
    }
    return summary.setAside() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
