package org.newsgraph.endpoint.ontology;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.endpoint.view.Reference;

/// Where the reference is shown, and what it leads to from there.
///
/// @param root the way to the server's home page; empty where there is no server
/// @param formats where the ontology can be had as data, and what else belongs to it
record Setting(String root, List<Reference> formats) {

  /// On a server.
  ///
  /// @param root the way to its home page: `./`
  static Setting onServer(String root) {
    return new Setting(
        root,
        links(
            root,
            "Turtle",
            "ontology.ttl",
            "JSON-LD",
            "ontology.jsonld",
            "N-Triples",
            "ontology.nt",
            "RDF/XML",
            "ontology.rdf",
            "alignments",
            "ontology/alignments.ttl"));
  }

  /// Beside the Turtle that it is made from.
  static Setting inFile() {
    return new Setting(
        "",
        links(
            "",
            "Turtle",
            "news-events.ttl",
            "alignments",
            "alignments.ttl",
            "SHACL shapes",
            "shapes.ttl",
            "JSON schema of article facts",
            "article-facts.schema.json",
            "citation file",
            "CITATION.cff"));
  }

  boolean isOnServer() {
    return !root.isEmpty();
  }

  /// Where a query can be asked, or nothing.
  String running(String query) {
    return isOnServer()
        ? root + "query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
        : "";
  }

  private static List<Reference> links(String root, String... namesAndFiles) {
    return Stream.iterate(0, i -> i < namesAndFiles.length, i -> i + 2)
        .map(i -> new Reference(namesAndFiles[i], root + namesAndFiles[i + 1], false))
        .toList();
  }
}
