package org.newsgraph.mapping;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.jspecify.annotations.Nullable;

/// An RDF format that graphs can be written in, and how the file is compressed.
///
/// @param lang the format
public record OutputFormat(Lang lang, Compression compression) {
  private static final List<Lang> WRITABLE =
      List.of(Lang.NQUADS, Lang.TRIG, Lang.NTRIPLES, Lang.TURTLE, Lang.JSONLD, Lang.RDFXML);

  /// The format that a file's name tells: `graph.nq`, `graph.ttl.gz`.
  ///
  /// @throws MappingException when it tells none that can be written
  public static OutputFormat ofFileName(String name) {
    Compression compression = Compression.of(name);
    return new OutputFormat(
        writable(
            RDFLanguages.filenameToLang(compression.unpacked(name)),
            "the file name \"" + name + "\""),
        compression);
  }

  /// The format with this name or file extension: `turtle`, `nq`, `JSON-LD`.
  ///
  /// @throws MappingException when there is none, or it cannot be written
  public static OutputFormat named(String name) {
    Lang byName = RDFLanguages.nameToLang(name);
    Lang lang = byName == null ? RDFLanguages.fileExtToLang(name) : byName;
    return new OutputFormat(writable(lang, "\"" + name + "\""), Compression.NONE);
  }

  /// Whether the format has named graphs; where it has none, graphs are written into one.
  public boolean hasGraphs() {
    return RDFLanguages.isQuads(lang);
  }

  private static Lang writable(@Nullable Lang lang, String what) {
    if (lang == null || !WRITABLE.contains(lang)) {
      throw new MappingException(
          what
              + " tells no RDF format that can be written; use one of nq, trig, nt, ttl, jsonld, rdf"
              + " (a file may also be compressed: .gz, .zst)");
    }
    return lang;
  }
}
