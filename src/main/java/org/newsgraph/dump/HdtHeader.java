package org.newsgraph.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.jena.vocabulary.DCTerms;
import org.rdfhdt.hdt.header.HeaderFactory;
import org.rdfhdt.hdt.header.HeaderPrivate;
import org.rdfhdt.hdt.listener.ProgressListener;
import org.rdfhdt.hdt.options.ControlInfo;
import org.rdfhdt.hdt.options.ControlInformation;

/// The header of an HDT file, which tells the day that it was made on. What follows it is copied as
/// it is, however long.
///
/// @param day is told instead, since the time of writing would give other bytes each time
record HdtHeader(String day) {
  private static final String PUBLICATION = "_:publicationInformation";
  private static final ProgressListener SILENT = (_, _) -> {};

  /// Copies a file whose header is changed.
  void copy(InputStream in, OutputStream out) throws IOException {
    ControlInfo control = new ControlInformation();
    control.load(in);
    control.save(out);
    control.clear();
    control.load(in);
    HeaderPrivate header = HeaderFactory.createHeader(control);
    header.load(in, control, SILENT);
    header.remove(PUBLICATION, DCTerms.issued.getURI(), "");
    header.insert(PUBLICATION, DCTerms.issued.getURI(), "\"" + day + "\"");
    control.clear();
    header.save(out, control, SILENT);
    in.transferTo(out);
  }
}
