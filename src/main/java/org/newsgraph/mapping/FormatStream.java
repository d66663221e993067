package org.newsgraph.mapping;

import java.io.OutputStream;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.Context;
import org.newsgraph.vocabulary.Prefixes;

/// A stream of RDF that ends up in an output stream, whether the format can be streamed or not.
final class FormatStream {
  private static final Set<Lang> WITHOUT_PREFIXES = Set.of(Lang.NQUADS, Lang.NTRIPLES);

  private FormatStream() {}

  static StreamRDF of(OutputStream out, Lang lang) {
    return StreamRDFWriter.registered(lang)
        ? StreamRDFWriter.getWriterStream(out, lang, Context.emptyContext())
        : collected(out, lang);
  }

  static void prefixes(StreamRDF stream, Lang lang) {
    if (!WITHOUT_PREFIXES.contains(lang)) {
      Prefixes.NAMESPACES.forEach(stream::prefix);
    }
  }

  private static StreamRDF collected(OutputStream out, Lang lang) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    return new StreamRDFWrapper(StreamRDFLib.dataset(dataset)) {
      @Override
      public void finish() {
        super.finish();
        if (RDFLanguages.isQuads(lang)) {
          RDFDataMgr.write(out, dataset, lang);
        } else {
          RDFDataMgr.write(out, dataset.getDefaultGraph(), lang);
        }
      }
    };
  }
}
