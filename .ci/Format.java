import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks (`--check`) or rewrites (`--write`) the Java files under the folders given, with google-java-format.
/// Exit code 1 and a list of files when a check finds one that differs.
class Format {
  public static void main(String[] args) throws Exception {
    boolean write = args[0].equals("--write");
    List<Path> changed = new ArrayList<>();
    for (String folder : List.of(args).subList(1, args.length)) {
      try (var files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          String source = Files.readString(file);
          String formatted = formatted(source);
          if (!formatted.equals(source)) {
            changed.add(file);
            if (write) {
              Files.writeString(file, formatted);
            }
          }
        }
      }
    }
    if (!write && !changed.isEmpty()) {
      System.err.println("Not formatted; run: mvn -Pformat generate-sources");
      changed.forEach(f -> System.err.println("  " + f));
      System.exit(1);
    }
  }

  private static String formatted(String source) throws Exception {
    String ordered = RemoveUnusedImports.removeUnusedImports(
        ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.GOOGLE));
    return new Formatter().formatSource(ordered);
  }
}
