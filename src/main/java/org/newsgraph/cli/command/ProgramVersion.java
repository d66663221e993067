package org.newsgraph.cli.command;

/// The program's name and the version in its jar's manifest.
public final class ProgramVersion {
  private ProgramVersion() {}

  /// Such as `newsgraph 0.1.0`.
  public static String text() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return "newsgraph " + (version == null ? "(not packaged)" : version);
  }
}
