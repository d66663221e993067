package org.newsgraph.gdelt;

import java.util.Locale;
import java.util.Optional;

/// An actor as ten columns of a row tell of it.
///
/// @param code all of its CAMEO codes in one: `USAGOV`
/// @param name in capitals, as GDELT has it: `UNITED STATES`
/// @param country the three-letter code of the country that it acts for
/// @param group the code of an organisation that CAMEO knows by name
/// @param role the code of what it is there: `GOV`, `MIL`, `REB`
record GdeltActor(
    String code,
    String name,
    Optional<String> country,
    Optional<String> group,
    Optional<String> role) {
  private static final int NAME = 1;
  private static final int COUNTRY = 2;
  private static final int GROUP = 3;
  private static final int ROLE = 7;

  /// The actor whose code is in that column; empty where there is none.
  static Optional<GdeltActor> of(GdeltRow row, int column) {
    return row.text(column)
        .flatMap(code ->
            row.text(column + NAME)
                .map(name ->
                    new GdeltActor(
                        code,
                        name,
                        row.text(column + COUNTRY),
                        row.text(column + GROUP),
                        row.text(column + ROLE))));
  }

  /// Whether it is a country as such. Its name may be that of its people or its capital.
  boolean isCountry() {
    return country.isPresent() && country.get().equals(code);
  }

  /// The name with a capital letter at the beginning of each word.
  String readableName() {
    StringBuilder readable = new StringBuilder(name.toLowerCase(Locale.ROOT));
    boolean first = true;
    for (int i = 0; i < readable.length(); i++) {
      char c = readable.charAt(i);
      if (first) {
        readable.setCharAt(i, Character.toTitleCase(c));
      }
      first = !Character.isLetterOrDigit(c) && c != '\'';
    }
    return readable.toString();
  }
}
