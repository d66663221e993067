package org.newsgraph.article.markup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A person's name as lists have it, the surname first: `Rowe, Ada`.
public final class SurnameFirst {
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{Ll}";
  private static final String GIVEN = "(?:" + NAME + "|\\p{Lu}\\.?)";
  private static final Pattern FORM =
      Pattern.compile(
          "((?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]i|[Dd]el|[Dd]a|[Dd]os|[Ll]a|[Ll]e|[Ee]l|[Aa]l) )?"
              + NAME
              + "), ?("
              + GIVEN
              + "(?: "
              + GIVEN
              + ")?)");

  /// What stands beside a name, and is none.
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i).*\\b(?:reuters|bloomberg|staff|agenc(?:y|ies)|press|news|editors?|desk|wires?"
              + "|correspondent|reporters?|writers?|contributors?|times|post|guardian)\\b.*");

  private SurnameFirst() {}

  /// The name with the given name first; empty where the text is not surely one name.
  public static Optional<String> read(String text) {
    Matcher form = FORM.matcher(text.strip());
    return form.matches() && !NO_NAME.matcher(text).matches()
        ? Optional.of(form.group(2) + " " + form.group(1))
        : Optional.empty();
  }
}
