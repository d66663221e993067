package org.newsgraph.endpoint.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.Var;

/// A variable of a saved query for which a request may give values.
///
/// It is declared by a line among the query's comments: `# @param`, the variable's name, its
/// [ParameterKind], `required` where the query makes no sense without, and after a colon what it
/// means:
///
/// ```
/// # @param actor thing required: Whose timeline it is
/// # @param from date: No events before this day
/// ```
///
/// In the query, a line `VALUES ?actor { <person/jane-doe> }` holds what is asked for when a
/// request leaves the parameter out; `VALUES ?from { UNDEF }` stands for anything.
record Parameter(String name, ParameterKind kind, boolean required, String meaning) {
  private static final Pattern LINE = Pattern.compile("^#[ \t]*@param\\b(.*)$", Pattern.MULTILINE);
  private static final Pattern DECLARATION =
      Pattern.compile("[ \t]+([A-Za-z]\\w*)[ \t]+([a-z]+)([ \t]+required)?[ \t]*:[ \t]*(\\S.*)");

  /// Reads the declarations among a query's comments.
  static List<Parameter> declaredIn(String query, String queryName) {
    List<Parameter> parameters = new ArrayList<>();
    Matcher line = LINE.matcher(query);
    while (line.find()) {
      parameters.add(declared(line.group(1), queryName));
    }
    return List.copyOf(parameters);
  }

  private static Parameter declared(String declaration, String queryName) {
    Matcher parts = DECLARATION.matcher(declaration.stripTrailing());
    if (!parts.matches()) {
      throw new SavedQueryException(
          queryName,
          "\"# @param" + declaration + "\" is not \"# @param NAME KIND [required]: MEANING\".");
    }
    ParameterKind kind =
        ParameterKind.named(parts.group(2))
            .orElseThrow(() ->
                new SavedQueryException(
                    queryName,
                    "a parameter can't be a \"%s\", but a thing, class, date, words or number."
                        .formatted(parts.group(2))));
    return new Parameter(parts.group(1), kind, parts.group(3) != null, parts.group(4));
  }

  Var variable() {
    return Var.alloc(name);
  }
}
