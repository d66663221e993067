package org.newsgraph.dump;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Which files a dump consists of, and what is in each, as JSON, which [ManifestDocument] writes.
/// It is written last, so that where there is one the files are whole.
///
/// @param generator the program and its version
/// @param license the IRI of the licence that the dump is published under, where it is known
/// @param triples how many there are in all files
/// @param files in the dump's order
public record Manifest(
    @JsonProperty("generator") String generator,
    @JsonProperty("license") Optional<String> license,
    @JsonProperty("triples") long triples,
    @JsonProperty("files") List<Entry> files) {
  /// What it is called in the folder of a dump.
  public static final String NAME = "manifest.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /// A file.
  ///
  /// @param file its name
  /// @param graph the IRI of the graph that its triples are of, where they are of one
  /// @param triples how many it has
  /// @param bytes how long it is
  /// @param sha256 of its bytes
  /// @param rdfc10 the SHA-256 of the graph in the form that [RDF Dataset
  ///   Canonicalization](https://www.w3.org/TR/rdf-canon/) gives it, whatever the file's format;
  ///   only of small graphs
  public record Entry(
      @JsonProperty("file") String file,
      @JsonProperty("graph") Optional<String> graph,
      @JsonProperty("triples") long triples,
      @JsonProperty("bytes") long bytes,
      @JsonProperty("sha256") String sha256,
      @JsonProperty("rdfc10") Optional<String> rdfc10) {}

  public Manifest {
    files = List.copyOf(files);
  }

  /// Reads a manifest.
  ///
  /// @throws DumpException when it can't be read, or is none
  public static Manifest read(Path file) {
    try {
      return MAPPER.readValue(Files.readAllBytes(file), Manifest.class);
    } catch (JacksonException e) {
      throw new DumpException(
          "%s is no manifest of a dump: %s".formatted(file, e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw new DumpException("Can't read the manifest %s: %s".formatted(file, e), e);
    }
  }
}
