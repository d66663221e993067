package org.newsgraph.dump;

import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.rio.trig.TriGWriter;

/// Rio's TriG, but for numbers in an unusual form, which Rio would rewrite.
final class ExactTrigWriter extends TriGWriter {
  ExactTrigWriter(OutputStream out) {
    super(out);
  }

  @Override
  protected void writeLiteral(Literal literal) throws IOException {
    if (ExactLiterals.wouldBeRewritten(literal)) {
      writer.write(ExactLiterals.quoted(literal));
      writeURI(literal.getDatatype());
    } else {
      super.writeLiteral(literal);
    }
  }
}
