package org.newsgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/// A store built from a folder of articles, linked, and dumped in every format, each by a process
/// of its own, on a machine that is set up as another one might be.
///
/// @param folder where the store and the dumps go
/// @param seed gives the order in which the files are named
/// @param threads how many articles are worked on at once, and how many processors there are
/// @param setup options of the Java machine
/// @param locale the value of `LC_ALL`
record Rebuild(Path folder, int seed, int threads, List<String> setup, String locale) {
  private static final List<String> FORMATS =
      List.of("ttl", "trig", "nt", "nq", "rdf", "jsonld", "hdt");
  private static final List<Integer> THREADS = List.of(1, 4, 2);

  /// Turkish has another lower case of I, Arabic and Thai count in other digits or years.
  private static final List<String> LANGUAGES =
      List.of("tr-TR", "de-DE", "ar-EG", "th-TH", "en-US", "hi-IN", "lt-LT", "ja-JP", "fa-IR");

  private static final List<String> ZONES =
      List.of("Asia/Kathmandu", "Europe/Berlin", "America/St_Johns", "Pacific/Kiritimati", "UTC");

  /// All hold ASCII, which libraries take for granted.
  private static final List<String> ENCODINGS =
      List.of("ISO-8859-9", "UTF-8", "US-ASCII", "windows-1252", "Shift_JIS");

  private static final List<String> FILE_NAME_ENCODINGS =
      List.of("UTF-8", "ISO-8859-1", "ANSI_X3.4-1968");
  private static final List<String> LOCALES =
      List.of("tr_TR.UTF-8", "de_DE.UTF-8", "C.UTF-8", "C", "POSIX");

  /// The rebuild of a number: of those below 45, no two are set up alike.
  static Rebuild number(int number, Path folder) {
    String[] language = turn(LANGUAGES, number).split("-", 2);
    return new Rebuild(
        folder.resolve("rebuild-" + number),
        number,
        turn(THREADS, number),
        List.of(
            "-Duser.language=" + language[0],
            "-Duser.country=" + language[1],
            "-Duser.timezone=" + turn(ZONES, number),
            "-Dfile.encoding=" + turn(ENCODINGS, number),
            "-Dsun.jnu.encoding=" + turn(FILE_NAME_ENCODINGS, number)),
        turn(LOCALES, number));
  }

  private static <T> T turn(List<T> list, int number) {
    return list.get(number % list.size());
  }

  /// Builds and dumps.
  ///
  /// @return the SHA-256 of each dump, by its format
  Map<String, String> digests(Path articles) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    run("build", files(articles), List.of("--threads", String.valueOf(threads)));
    run("link", List.of(), List.of());
    Map<String, String> digests = new TreeMap<>();
    for (String format : FORMATS) {
      String dump = "dump." + format;
      run("export", List.of(), List.of("-o", dump));
      try (InputStream in = Files.newInputStream(folder.resolve(dump))) {
        digests.put(format, DigestUtils.sha256Hex(in));
      }
    }
    return digests;
  }

  private List<String> files(Path articles) throws IOException {
    try (Stream<Path> all = Files.list(articles)) {
      List<String> files =
          all.map(file -> file.toAbsolutePath().toString())
              .filter(file -> !file.endsWith(".meta.json"))
              .sorted()
              .collect(Collectors.toCollection(ArrayList::new));
      Collections.shuffle(files, new Random(seed));
      return files;
    }
  }

  private void run(String command, List<String> files, List<String> options)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(setup);
    line.addAll(
        List.of(
            "-Xmx3g",
            "-XX:+UseParallelGC",
            "-XX:ActiveProcessorCount=" + threads,
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dlog4j2.configurationFile=none",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            command));
    line.addAll(files);
    line.addAll(List.of("--store", "store"));
    line.addAll(options);
    ProcessBuilder builder =
        new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("LC_ALL", locale);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("%s failed as %s:%n%s".formatted(command, this, output));
    }
  }
}
