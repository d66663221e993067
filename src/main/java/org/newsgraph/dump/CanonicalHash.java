package org.newsgraph.dump;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/// The SHA-256 of a graph's canonical N-Quads, its lines in order of code points. Without blank
/// nodes, which our graphs have none of, that is all that
/// [RDFC-1.0](https://www.w3.org/TR/rdf-canon/) asks; a graph that has one gets no hash.
final class CanonicalHash {
  /// The lines of a graph are in memory.
  private static final int LARGEST = 100_000;

  private final List<String> lines = new ArrayList<>();
  private boolean isPossible = true;

  void add(Statement statement) {
    if (statement.getSubject() instanceof BNode || statement.getObject() instanceof BNode) {
      isPossible = false;
    }
    if (lines.size() >= LARGEST) {
      isPossible = false;
      lines.clear();
    }
    if (isPossible) {
      lines.add(
          "%s %s %s .\n"
              .formatted(
                  iri(statement.getSubject()),
                  iri(statement.getPredicate()),
                  term(statement.getObject())));
    }
  }

  /// The hash in hexadecimal digits; empty for a large graph, or one with blank nodes.
  Optional<String> hex() {
    if (!isPossible) {
      return Optional.empty();
    }
    // A code unit's order is that of code points but for those beyond the Basic Multilingual Plane.
    Collections.sort(lines, CanonicalHash::byCodePoints);
    StringBuilder all = new StringBuilder();
    lines.forEach(all::append);
    return Optional.of(DigestUtils.sha256Hex(all.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static int byCodePoints(String one, String other) {
    return Arrays.compareUnsigned(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static String iri(Value value) {
    return "<" + value.stringValue() + ">";
  }

  private static String term(Value value) {
    if (!(value instanceof Literal literal)) {
      return iri(value);
    }
    String text = "\"" + escaped(literal.getLabel()) + "\"";
    if (literal.getLanguage().isPresent()) {
      return text + "@" + literal.getLanguage().get();
    }
    return literal.getDatatype().equals(XSD.STRING)
        ? text
        : text + "^^" + iri(literal.getDatatype());
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.chars()
        .forEach(unit -> {
          switch (unit) {
            case '\b' -> escaped.append("\\b");
            case '\t' -> escaped.append("\\t");
            case '\n' -> escaped.append("\\n");
            case '\f' -> escaped.append("\\f");
            case '\r' -> escaped.append("\\r");
            case '"' -> escaped.append("\\\"");
            case '\\' -> escaped.append("\\\\");
            default -> {
              if (unit < ' ' || unit == 0x7F) {
                escaped.append("\\u%04X".formatted(unit));
              } else {
                escaped.append((char) unit);
              }
            }
          }
        });
    return escaped.toString();
  }
}
