package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Programs by others, in other languages, read from a dump what Jena reads. Where one of them is
/// not there, its tests are skipped.
@Tag("slow")
class OtherParsersTest {
  private static final String RAPPER = "rapper";
  private static final String PYTHON = "/usr/bin/python3";

  /// Numbers stay as they are written.
  private static final String RDFLIB =
      """
      import sys, rdflib
      rdflib.NORMALIZE_LITERALS = False
      graph = rdflib.ConjunctiveGraph()
      graph.parse(sys.argv[1], format=sys.argv[2])
      sys.stdout.buffer.write(graph.serialize(format='nt', encoding='utf-8'))
      """;

  @TempDir static Path folder;

  private static Set<Triple> triples = Set.of();

  @BeforeAll
  static void dump() throws IOException {
    List<Object> load = new ArrayList<>(List.of("load", "--store", folder.resolve("store")));
    for (String facts : List.of("gold", "facts")) {
      try (Stream<Path> files = Files.list(Path.of("data", facts))) {
        files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(load::add);
      }
    }
    assertThat(CommandRun.of(load.toArray()).exitCode()).isZero();
    for (String format : List.of("ttl", "nt", "rdf", "jsonld")) {
      CommandRun export =
          CommandRun.of(
              "export", "--quiet", "--store", folder.resolve("store"), "-o", file(format));
      assertThat(export.err()).isEmpty();
    }
    triples =
        RDFParser.source(file("nt")).toGraph().stream().collect(Collectors.toUnmodifiableSet());
    assertThat(triples).hasSizeGreaterThan(10_000);
  }

  private static Path file(String format) {
    return folder.resolve("dump." + format);
  }

  private static Set<Triple> read(byte[] nTriples) {
    return RDFParser.source(new ByteArrayInputStream(nTriples))
        .lang(Lang.NTRIPLES)
        .toGraph()
        .stream()
        .collect(Collectors.toSet());
  }

  private static boolean isThere(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] output(String... command) throws IOException, InterruptedException {
    Path errors = folder.resolve("errors.txt");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    byte[] output = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
    return output;
  }

  private static Set<Triple> byRapper(String format, String name)
      throws IOException, InterruptedException {
    assumeTrue(isThere(RAPPER, "--version"), "raptor2-utils is not installed");
    return read(output(RAPPER, "-q", "-i", name, "-o", "ntriples", file(format).toString()));
  }

  private static Set<Triple> byRdflib(String format, String name)
      throws IOException, InterruptedException {
    assumeTrue(isThere(PYTHON, "-c", "import rdflib"), "python3-rdflib is not installed");
    return read(output(PYTHON, "-c", RDFLIB, file(format).toString(), name));
  }

  @Test
  void rdf4jReadsTurtle() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    org.eclipse.rdf4j.rio.RDFParser parser = Rio.createParser(RDFFormat.TURTLE);
    parser.set(BasicParserSettings.NORMALIZE_DATATYPE_VALUES, false);
    parser.setRDFHandler(new NTriplesWriter(lines));
    try (InputStream in = Files.newInputStream(file("ttl"))) {
      parser.parse(in, "");
    }

    assertThat(read(lines.toByteArray())).isEqualTo(triples);
  }

  @Test
  void jenaReadsTheSameFromEveryFormat() {
    for (String format : List.of("ttl", "rdf", "jsonld")) {
      assertThat(
              RDFParser.source(file(format)).toDatasetGraph().stream()
                  .map(Quad::asTriple)
                  .collect(Collectors.toSet()))
          .as(format)
          .isEqualTo(triples);
    }
  }

  @Test
  void rapperReadsTurtle() throws Exception {
    assertThat(byRapper("ttl", "turtle")).isEqualTo(triples);
  }

  @Test
  void rapperReadsNTriples() throws Exception {
    assertThat(byRapper("nt", "ntriples")).isEqualTo(triples);
  }

  @Test
  void rapperReadsRdfXml() throws Exception {
    assertThat(byRapper("rdf", "rdfxml")).isEqualTo(triples);
  }

  @Test
  void rdflibReadsTurtle() throws Exception {
    assertThat(byRdflib("ttl", "turtle")).isEqualTo(triples);
  }

  @Test
  void rdflibReadsNTriples() throws Exception {
    assertThat(byRdflib("nt", "nt")).isEqualTo(triples);
  }

  @Test
  void rdflibReadsRdfXml() throws Exception {
    assertThat(byRdflib("rdf", "xml")).isEqualTo(triples);
  }

  @Test
  void rdflibReadsJsonLd() throws Exception {
    assumeTrue(
        isThere(PYTHON, "-c", "import rdflib.plugins.parsers.jsonld"),
        "this rdflib reads no JSON-LD");
    assertThat(byRdflib("jsonld", "json-ld")).isEqualTo(triples);
  }
}
