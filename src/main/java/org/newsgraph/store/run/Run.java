package org.newsgraph.store.run;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// One run of a command that writes to a store.
///
/// @param started in whole milliseconds
/// @param ending missing where the run is not over, or did not come to its end
public record Run(Task task, Instant started, Optional<Ending> ending) {

  public Run {
    started = started.truncatedTo(ChronoUnit.MILLIS);
  }

  /// What a run was to do.
  ///
  /// @param command its name, such as `build`
  /// @param program that ran, with its version
  /// @param settings what the outcome depends on beside the inputs: options, models
  public record Task(
      String command, String program, Map<String, String> settings, List<Input> inputs) {

    public Task {
      SortedMap<String, String> sorted = new TreeMap<>(settings);
      settings = Collections.unmodifiableSortedMap(sorted);
      inputs = List.copyOf(inputs);
    }
  }

  /// What a run was given to read.
  ///
  /// @param name as it was given
  /// @param sha256 of its bytes, in hexadecimal digits; of a folder's files, that of what
  ///   `sha256sum` prints of them; missing where that can't be told, as of the standard input
  public record Input(String name, Optional<String> sha256) {}

  /// How a run ended.
  ///
  /// @param time in whole milliseconds
  /// @param outcome what it has done, in one line
  public record Ending(Instant time, String outcome) {
    public Ending {
      time = time.truncatedTo(ChronoUnit.MILLIS);
    }
  }

  /// The run, over.
  Run ended(Instant time, String outcome) {
    return new Run(task, started, Optional.of(new Ending(time, outcome)));
  }
}
