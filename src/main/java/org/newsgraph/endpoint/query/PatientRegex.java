package org.newsgraph.endpoint.query;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/// `REGEX` on a [PatientText].
final class PatientRegex extends E_Regex {
  private String source = "";
  private String sourceFlags = "";
  private @Nullable Pattern pattern;

  private PatientRegex(Expr text, Expr pattern, @Nullable Expr flags) {
    super(text, pattern, flags);
  }

  static PatientRegex of(ExprList arguments) {
    return new PatientRegex(
        arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    String text =
        NodeValueOps.checkAndGetStringLiteral("REGEX", arguments.get(0)).getLiteralLexicalForm();
    String regex = string(arguments.get(1));
    String flags = arguments.size() > 2 ? string(arguments.get(2)) : "";
    return NodeValue.booleanReturn(
        patiently(() -> compiled(regex, flags).matcher(PatientText.of(text)).find()));
  }

  /// Java's regular expressions call themselves for each repetition of a group.
  static <T> T patiently(Supplier<T> matching) {
    try {
      return matching.get();
    } catch (StackOverflowError e) {
      throw new TooCostly(
          "A regular expression of the query repeats too much. Write it without repeated groups, as"
              + " [ab]* for (a|b)*.");
    }
  }

  private static String string(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral("REGEX", value).getLiteralLexicalForm();
  }

  /// Most often, the same for every row.
  private Pattern compiled(String regex, String flags) {
    Pattern last = pattern;
    if (last != null && regex.equals(source) && flags.equals(sourceFlags)) {
      return last;
    }
    Pattern fresh = RegexEngine.makePattern("REGEX", regex, flags);
    source = regex;
    sourceFlags = flags;
    pattern = fresh;
    return fresh;
  }

  @Override
  public Expr copy(ExprList arguments) {
    return of(arguments);
  }
}
