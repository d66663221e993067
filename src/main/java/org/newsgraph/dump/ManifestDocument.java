package org.newsgraph.dump;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/// A manifest as it is written: JSON for programs that take a dump back, and with its context
/// JSON-LD, which tells what catalogues of datasets ask for.
///
/// @see <a href="https://www.w3.org/TR/void/">Describing Linked Datasets with the VoID
///   Vocabulary</a>
/// @see <a href="https://www.w3.org/TR/vocab-dcat-3/">Data Catalog Vocabulary</a>
record ManifestDocument(Manifest manifest, Counts counts) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String ID = "@id";
  private static final String TYPE = "@type";
  private static final String CONTEXT = "@context";

  /// Writes it.
  void write(Path file) {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    new WholeFile(file)
        .write(out ->
            out.write(
                (MAPPER.writer(printer).writeValueAsString(document()) + "\n")
                    .getBytes(StandardCharsets.UTF_8)));
  }

  private ObjectNode document() {
    ObjectNode document = MAPPER.createObjectNode();
    document.set(CONTEXT, context());
    document.put("id", "#dump").put("type", "Dataset").put("generator", manifest.generator());
    manifest.license().ifPresent(license -> document.put("license", license));
    document.put("triples", manifest.triples());
    ArrayNode files = document.putArray("files");
    manifest.files().forEach(entry -> file(entry, files.addObject()));
    document.put("distinctTriples", counts.triples()).put("distinctSubjects", counts.subjects());
    parts(document.putArray("classes"), counts.classes(), "class", "entities");
    parts(document.putArray("properties"), counts.properties(), "property", "triples");
    return document;
  }

  private static void file(Manifest.Entry entry, ObjectNode file) {
    file.put("id", "./" + encoded(entry.file())).put("file", entry.file());
    entry.graph().ifPresent(graph -> file.put("graph", graph));
    file.put("triples", entry.triples()).put("bytes", entry.bytes()).put("sha256", entry.sha256());
    entry.rdfc10().ifPresent(hash -> file.put("rdfc10", hash));
    file.putObject("checksum")
        .put("algorithm", SPDX + "checksumAlgorithm_sha256")
        .put("value", entry.sha256());
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static void parts(
      ArrayNode parts, SortedMap<String, Long> numbers, String name, String number) {
    numbers.forEach((iri, count) -> parts.addObject().put(name, iri).put(number, count));
  }

  /// Only what the vocabularies have words for is in it: how many triples a file has is not.
  private static ObjectNode context() {
    ObjectNode context = MAPPER.createObjectNode();
    context.put("id", ID).put("type", TYPE).put("Dataset", VOID.Dataset.getURI());
    context.put("generator", DCTerms.creator.getURI());
    reference(context, "license", DCTerms.license.getURI());
    reference(context, "files", VOID.dataDump.getURI());
    typed(context, "bytes", DCAT.byteSize.getURI(), XSD.nonNegativeInteger.getURI());
    context.put("checksum", SPDX + "checksum");
    reference(context, "algorithm", SPDX + "algorithm");
    typed(context, "value", SPDX + "checksumValue", XSD.hexBinary.getURI());
    context.put("distinctTriples", VOID.triples.getURI());
    context.put("distinctSubjects", VOID.distinctSubjects.getURI());
    context.put("classes", VOID.classPartition.getURI());
    reference(context, "class", VOID._class.getURI());
    context.put("entities", VOID.entities.getURI());
    ObjectNode properties = context.putObject("properties");
    properties.put(ID, VOID.propertyPartition.getURI());
    properties.putObject(CONTEXT).put("triples", VOID.triples.getURI());
    reference(context, "property", VOID.property.getURI());
    return context;
  }

  private static void reference(ObjectNode context, String key, String property) {
    typed(context, key, property, ID);
  }

  private static void typed(ObjectNode context, String key, String property, String type) {
    context.putObject(key).put(ID, property).put(TYPE, type);
  }
}
