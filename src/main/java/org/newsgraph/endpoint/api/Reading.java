package org.newsgraph.endpoint.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.endpoint.query.RefusedQuery;
import org.newsgraph.endpoint.search.SearchWords;
import org.newsgraph.vocabulary.NewsEvents;

/// Reads what a request writes for a parameter as terms. Whatever has a meaning to SPARQL or Lucene
/// is either not taken, or is part of a term.
record Reading(NamedThings things) {
  private static final int CHARACTERS_AT_MOST = 300;
  private static final int CHARACTERS_SHOWN = 80;

  private static final Pattern CLASS = Pattern.compile("(?:ne:)?([A-Z][A-Za-z]{0,60})");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  /// Finds the terms that are meant: several where a name is that of several things.
  ///
  /// @throws RefusedQuery when nothing can be meant
  List<Node> terms(Parameter parameter, String written) {
    if (written.length() > CHARACTERS_AT_MOST) {
      throw refused(parameter, written, "is too long");
    }
    return switch (parameter.kind()) {
      case THING -> things(parameter, written);
      case CLASS -> List.of(ontologyClass(parameter, written));
      case DATE -> List.of(day(parameter, written));
      case WORDS -> List.of(words(parameter, written));
      case NUMBER ->
          List.of(
              NodeFactory.createLiteralDT(
                  String.valueOf(number(parameter.name(), written)), XSDDatatype.XSDinteger));
    };
  }

  private List<Node> things(Parameter parameter, String written) {
    List<Node> found = things.called(written);
    if (found.isEmpty()) {
      throw refused(parameter, written, "is nothing that the graph tells of");
    }
    return found;
  }

  private static Node ontologyClass(Parameter parameter, String written) {
    String local =
        written.startsWith(NewsEvents.NAMESPACE)
            ? written.substring(NewsEvents.NAMESPACE.length())
            : written;
    var name = CLASS.matcher(local);
    if (!name.matches()) {
      throw refused(parameter, written, "is no class");
    }
    return NodeFactory.createURI(NewsEvents.NAMESPACE + name.group(1));
  }

  private static Node day(Parameter parameter, String written) {
    try {
      if (DAY.matcher(written).matches()) {
        return NodeFactory.createLiteralDT(
            LocalDate.parse(written).toString(), XSDDatatype.XSDdate);
      }
    } catch (DateTimeException e) {
      // The 31st of February.
    }
    throw refused(parameter, written, "is no day");
  }

  private static Node words(Parameter parameter, String written) {
    SearchWords words = SearchWords.of(written);
    if (words.isEmpty()) {
      throw refused(parameter, written, "has no word in it");
    }
    return NodeFactory.createLiteralString(words.all());
  }

  /// Reads a whole number.
  static int number(String parameter, String written) {
    if (!NUMBER.matcher(written).matches()) {
      throw RefusedQuery.bad(
          "%s=%s: write a whole number, of nine digits at most."
              .formatted(parameter, shown(written)));
    }
    return Integer.parseInt(written);
  }

  private static RefusedQuery refused(Parameter parameter, String written, String why) {
    return RefusedQuery.bad(
        "%s: \"%s\" %s. Write %s."
            .formatted(parameter.name(), shown(written), why, parameter.kind().hint()));
  }

  /// What was written, fit for a line of a message.
  static String shown(String written) {
    String line = written.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?");
    return line.length() > CHARACTERS_SHOWN ? line.substring(0, CHARACTERS_SHOWN) + "…" : line;
  }
}
