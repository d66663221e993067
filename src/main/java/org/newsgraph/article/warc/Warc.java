package org.newsgraph.article.warc;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Chain;
import org.newsgraph.article.Input;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;
import org.newsgraph.article.collection.Window;

/// The WARC files of a crawl (ISO 28500), plain or packed with gzip, such as those of Common
/// Crawl's news. Each page is read by the format that recognizes it; a broken record costs nothing
/// but itself.
public final class Warc implements ArticleFormat {
  /// What the header over HTTP may add to a page.
  private static final int HEADER = 1 << 16;

  @Override
  public Set<String> endings() {
    return Set.of(".warc", ".warc.gz");
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    String name = input.name().toLowerCase(Locale.ROOT);
    return endings().stream().anyMatch(name::endsWith) || Beginning.isOfWarc(input.head());
  }

  @Override
  public Iterator<ReadResult> read(Input input, Reading reading) throws IOException {
    int largest = Math.min(reading.options().maximumPageBytes(), Integer.MAX_VALUE >> 1) + HEADER;
    Window window = new Window(input.stream());
    Slices slices =
        Beginning.isPacked(input.name(), input.head())
            ? new PackedSlicer(window, largest)
            : new Slicer(window, largest);
    input.closes(slices);
    return new Chain<>(new RecordReader(slices, input, reading));
  }
}
