package org.newsgraph.dump;

import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/// Rio's Turtle, but for numbers in an unusual form, which Rio would rewrite.
final class ExactTurtleWriter extends TurtleWriter {
  ExactTurtleWriter(OutputStream out) {
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
