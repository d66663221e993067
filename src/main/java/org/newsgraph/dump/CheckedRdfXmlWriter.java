package org.newsgraph.dump;

import java.io.OutputStream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;

/// Rio's RDF/XML, but for what XML can't hold, which Rio would write nevertheless.
///
/// @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, characters</a>
final class CheckedRdfXmlWriter extends RDFXMLWriter {
  CheckedRdfXmlWriter(OutputStream out) {
    super(out);
  }

  @Override
  protected void consumeStatement(Statement statement) throws RDFHandlerException {
    Value object = statement.getObject();
    if (object.isLiteral()
        && !object.stringValue().codePoints().allMatch(CheckedRdfXmlWriter::isXml)) {
      throw new RDFHandlerException(
          "a text of %s has a character that XML has not; choose another format"
              .formatted(statement.getSubject().stringValue()));
    }
    super.consumeStatement(statement);
  }

  private static boolean isXml(int character) {
    return character >= 0x20
        ? character < 0xD800 || (character > 0xDFFF && character != 0xFFFE && character != 0xFFFF)
        : character == '\t' || character == '\n' || character == '\r';
  }
}
