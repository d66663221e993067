package org.newsgraph.annotation;

/// One annotator with real models for all tests of a JVM, since loading them takes ten seconds.
public final class SharedAnnotator {

  private SharedAnnotator() {}

  /// The annotator, loaded when first asked for.
  public static Annotator get() {
    return Holder.ANNOTATOR;
  }

  private static final class Holder {
    private static final Annotator ANNOTATOR = new CoreNlpAnnotator();
  }
}
