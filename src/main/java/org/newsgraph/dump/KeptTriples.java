package org.newsgraph.dump;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.vocabulary.XSD;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.rdfhdt.hdt.triples.TripleString;

/// Triples in a file, as HDT writes their terms: nothing in a text is escaped, and a term ends with
/// a zero, so that none can hold one.
final class KeptTriples implements Iterator<TripleString>, AutoCloseable {
  private static final int END = -1;

  private final DataInputStream in;
  private int next;

  KeptTriples(Path file) throws IOException {
    in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    next = in.readInt();
  }

  @Override
  public boolean hasNext() {
    return next != END;
  }

  @Override
  public TripleString next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      String subject = text(next);
      String predicate = text(in.readInt());
      String object = text(in.readInt());
      next = in.readInt();
      return new TripleString(subject, predicate, object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(int length) throws IOException {
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /// Writes the file.
  static final class Writer implements AutoCloseable {
    private final DataOutputStream out;

    Writer(Path file) throws IOException {
      out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    void add(Statement statement) throws IOException {
      String subject = text(statement.getSubject());
      String object = text(statement.getObject());
      if (object.indexOf(0) >= 0) {
        throw new DumpException(
            "A text of %s has the character U+0000, which HDT can't hold; choose another format."
                .formatted(subject));
      }
      add(subject);
      add(statement.getPredicate().stringValue());
      add(object);
    }

    private void add(String term) throws IOException {
      byte[] bytes = term.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }

    @Override
    public void close() throws IOException {
      try (out) {
        out.writeInt(END);
      }
    }

    private static String text(Value value) {
      return switch (value) {
        case BNode blank -> "_:" + blank.getID();
        case Literal literal -> "\"" + literal.getLabel() + "\"" + kind(literal);
        default -> value.stringValue();
      };
    }

    private static String kind(Literal literal) {
      String datatype = literal.getDatatype().stringValue();
      return literal
          .getLanguage()
          .map(language -> "@" + language)
          .orElse(datatype.equals(XSD.xstring.getURI()) ? "" : "^^<" + datatype + ">");
    }
  }
}
