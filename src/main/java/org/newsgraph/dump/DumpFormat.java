package org.newsgraph.dump;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;

/// The formats of dumps, each told by a file name's ending.
public enum DumpFormat {
  /// The union of the graphs, for people and programs.
  TURTLE(".ttl"),
  /// Every graph by itself, for people and programs.
  TRIG(".trig"),
  /// The union of the graphs, a triple a line.
  N_TRIPLES(".nt"),
  /// Every graph by itself, a quad a line.
  N_QUADS(".nq");

  private final String ending;

  DumpFormat(String ending) {
    this.ending = ending;
  }

  /// Finds the format by a file name such as `dump.ttl` or `dump.nq.gz`.
  public static DumpFormat of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String plain = isCompressed(name) ? name.substring(0, name.length() - 3) : name;
    return Arrays.stream(values())
        .filter(format -> plain.endsWith(format.ending))
        .findFirst()
        .orElseThrow(() ->
            new DumpException(
                "Can't tell a format from the name %s. It must end in .ttl, .trig, .nt or .nq, or one of these and .gz."
                    .formatted(fileName)));
  }

  /// Tells whether a file name asks for compression.
  static boolean isCompressed(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  /// Tells whether the format keeps graphs apart.
  boolean hasGraphs() {
    return this == TRIG || this == N_QUADS;
  }

  RDFWriter writer(OutputStream out) {
    return switch (this) {
      case TURTLE -> new ExactTurtleWriter(out);
      case TRIG -> new ExactTrigWriter(out);
      case N_TRIPLES -> new NTriplesWriter(out);
      case N_QUADS -> new NQuadsWriter(out);
    };
  }
}
