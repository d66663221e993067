package org.newsgraph.mapping;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// How a file of RDF is packed, as its name tells.
public enum Compression {
  /// `.gz`.
  GZIP(".gz"),
  /// `.zst`.
  ZSTANDARD(".zst"),
  /// Not at all.
  NONE("");

  private final String ending;

  Compression(String ending) {
    this.ending = ending;
  }

  /// How a file of that name is packed.
  public static Compression of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(compression -> name.endsWith(compression.ending))
        .findFirst()
        .orElse(NONE);
  }

  /// The name of the file when it is unpacked.
  public String unpacked(String fileName) {
    return fileName.substring(0, fileName.length() - ending.length());
  }

  /// Packs what goes to a stream; closing the packed one closes the other too.
  public OutputStream to(OutputStream out) throws IOException {
    return switch (this) {
      case GZIP -> new GZIPOutputStream(out, 1 << 13);
      case ZSTANDARD -> new ZstdOutputStream(out);
      case NONE -> out;
    };
  }

  /// Unpacks what comes from a stream; closing the unpacked one closes the other too.
  public InputStream from(InputStream in) throws IOException {
    return switch (this) {
      case GZIP -> new GZIPInputStream(in, 1 << 13);
      case ZSTANDARD -> new ZstdInputStream(in);
      case NONE -> in;
    };
  }
}
