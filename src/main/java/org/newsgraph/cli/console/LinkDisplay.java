package org.newsgraph.cli.console;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.link.LinkProgress;

/// Shows how linking gets on, stage by stage.
public final class LinkDisplay implements LinkProgress, AutoCloseable {
  private final Console console;
  private final Detail detail;
  private Optional<ProgressDisplay> shown = Optional.empty();

  /// @param quiet whether nothing is shown
  public LinkDisplay(Console console, boolean quiet) {
    this.console = console;
    detail = quiet ? Detail.FAULTS : Detail.PROGRESS;
  }

  @Override
  public void begins(Stage stage, long total) {
    close();
    String name = stage.name().charAt(0) + stage.name().substring(1).toLowerCase(Locale.ROOT);
    shown = Optional.of(ProgressDisplay.on(console, detail, name, total));
  }

  @Override
  public void done(int more) {
    shown.ifPresent(display -> {
      for (int i = 0; i < more; i++) {
        display.finished();
      }
    });
  }

  @Override
  public void close() {
    shown.ifPresent(ProgressDisplay::close);
    shown = Optional.empty();
  }
}
