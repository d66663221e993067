package org.newsgraph.endpoint.view;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.newsgraph.endpoint.download.DumpFolder;

/// What the page with the dumps shows.
///
/// @param more how many files there are that it does not show
public record DumpsView(String iri, List<File> files, int more) {

  /// A dump.
  ///
  /// @param size as people read it
  public record File(String name, String size, When changed) {}

  /// Shows files.
  ///
  /// @param iri of the page
  public static DumpsView of(String iri, DumpFolder.Listed listed) {
    return new DumpsView(iri, listed.dumps().stream().map(DumpsView::file).toList(), listed.more());
  }

  private static File file(DumpFolder.Dump dump) {
    String changed = dump.changed().truncatedTo(ChronoUnit.SECONDS).toString();
    return new File(
        dump.name(),
        FileUtils.byteCountToDisplaySize(dump.bytes()),
        new When(changed, changed.replace('T', ' ').replace("Z", " UTC")));
  }
}
