package org.newsgraph.endpoint.query;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/// `REPLACE`, after its regular expression has been matched against a [PatientText], and the length
/// of what comes out has been reckoned.
final class PatientReplace extends E_StrReplace {

  private PatientReplace(Expr text, Expr pattern, Expr by, @Nullable Expr flags) {
    super(text, pattern, by, flags);
  }

  static PatientReplace of(ExprList arguments) {
    return new PatientReplace(
        arguments.get(0),
        arguments.get(1),
        arguments.get(2),
        arguments.size() > 3 ? arguments.get(3) : null);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    String flags = arguments.size() > 3 ? string(arguments.get(3)) : "";
    String text = string(arguments.get(0));
    String by = string(arguments.get(2));
    PatientRegex.patiently(() -> {
      Matcher matcher =
          RegexEngine.makePattern("REPLACE", string(arguments.get(1)), flags)
              .matcher(PatientText.of(text));
      long characters = text.length();
      while (matcher.find()) {
        characters += longest(by, matcher.end() - matcher.start());
        Bound.requireText(characters);
      }
      return characters;
    });
    return super.eval(arguments);
  }

  /// Each `$1` may stand for all that was found.
  private static long longest(String by, int found) {
    return by.length() + by.chars().filter(c -> c == '$').count() * found;
  }

  private static String string(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral("REPLACE", value).getLiteralLexicalForm();
  }

  @Override
  public Expr copy(ExprList arguments) {
    return of(arguments);
  }
}
