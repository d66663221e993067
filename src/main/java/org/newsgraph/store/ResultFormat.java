package org.newsgraph.store;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/// How the rows of a SELECT and the answer of an ASK are printed.
public enum ResultFormat {
  /// A table for people. All rows are held in memory to measure its columns.
  TABLE,
  /// SPARQL 1.1 Query Results CSV.
  CSV,
  /// SPARQL 1.1 Query Results TSV.
  TSV,
  /// SPARQL 1.1 Query Results JSON.
  JSON,
  /// SPARQL Query Results XML.
  XML;

  Lang lang() {
    return switch (this) {
      case TABLE -> ResultSetLang.RS_Text;
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
    };
  }
}
