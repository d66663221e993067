package org.newsgraph.endpoint.api;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/// A form in which rows can be had, the one preferred first.
public enum AnswerFormat {
  /// SPARQL 1.1 Query Results CSV.
  CSV("csv", "text/csv"),
  /// A list of objects, one a row, with plain values.
  JSON("json", "application/json"),
  /// SPARQL 1.1 Query Results TSV.
  TSV("tsv", "text/tab-separated-values"),
  /// SPARQL 1.1 Query Results JSON, which tells IRIs from texts.
  SPARQL_JSON("srj", "application/sparql-results+json"),
  /// SPARQL Query Results XML.
  XML("xml", "application/sparql-results+xml");

  private final String extension;
  private final String mediaType;

  AnswerFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /// Finds the form of an address that ends in a dot and this extension.
  public static Optional<AnswerFormat> ofExtension(String extension) {
    return Arrays.stream(values()).filter(one -> one.extension.equals(extension)).findFirst();
  }

  /// Finds the form by its media type.
  public static Optional<AnswerFormat> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(one -> one.mediaType.equals(mediaType)).findFirst();
  }

  /// All media types, the one preferred first.
  public static List<String> mediaTypes() {
    return Arrays.stream(values()).map(AnswerFormat::mediaType).toList();
  }

  /// What an address in this form ends in.
  public String extension() {
    return extension;
  }

  /// The media type, without its character set.
  public String mediaType() {
    return mediaType;
  }

  /// Writes the rows.
  public void write(Answer answer, OutputStream out) {
    switch (this) {
      case JSON -> JsonRows.write(answer, out);
      case CSV -> write(ResultSetLang.RS_CSV, answer, out);
      case TSV -> write(ResultSetLang.RS_TSV, answer, out);
      case SPARQL_JSON -> write(ResultSetLang.RS_JSON, answer, out);
      case XML -> write(ResultSetLang.RS_XML, answer, out);
    }
  }

  private static void write(Lang language, Answer answer, OutputStream out) {
    RowSet rows = RowSetStream.create(answer.variables(), answer.rows().iterator());
    RowSetWriterRegistry.getFactory(language).create(language).write(out, rows, new Context());
  }
}
