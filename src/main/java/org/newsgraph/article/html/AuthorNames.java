package org.newsgraph.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes the names of people from what pages tell as the authors: `By ADA ROWE and Tim Hall, Staff
/// Writer` has two.
final class AuthorNames {
  private static final int MOST = 20;
  private static final int LONGEST = 300;
  private static final int LONGEST_NAME = 60;
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:\\p{L}+ )?by|von|par|por|di|door|автор)\\b:? *", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN =
      Pattern.compile(" *(?:,|;|\\||/|&|\\band\\b|\\bund\\b|\\bet\\b|•|·) *");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i).*(?:://|www\\.|@|\\d|\\.com\\b|\\b(?:staff|editors?|editorial|correspondent|reporters?"
              + "|reporting|writers?|columnist|contributors?|contributing|news|newsroom|press"
              + "|agency|agencies|team|desk|wire|wires|magazine|media|times|tribune|gazette|herald"
              + "|journal|daily|online|redazione|redaktion|redacci[oó]n|reda[cç][aã]o|reuters|afp|ap"
              + "|dpa|upi|bloomberg|associated|admin|administrator|guest|inc|ltd|llc|gmbh|company"
              + "|corporation|institute|university|department|ministry|bureau|network|channel|tv"
              + "|radio|sports?|services?|anonymous|unknown)\\b).*");
  private static final Pattern NAME =
      Pattern.compile("[\\p{Lu}\\p{Lo}\\p{Lt}](?:[\\p{L}\\p{M}.'’]|[ -](?=\\p{L}))*");
  private static final Pattern HANDLE = Pattern.compile("\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*");
  private static final Pattern CASELESS = Pattern.compile("\\p{Lo}.*");

  private AuthorNames() {}

  /// The names, each once.
  ///
  /// @param told what the page tells
  /// @param sites what the site is called, as [Titles#plain] has it
  static List<String> of(List<String> told, Set<String> sites) {
    return told.stream()
        .limit(MOST)
        .filter(text -> text.length() <= LONGEST)
        .flatMap(text -> names(PlainLine.of(text), sites).stream())
        .distinct()
        .toList();
  }

  private static List<String> names(String text, Set<String> sites) {
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(BY.matcher(text).replaceFirst(""))) {
      String name = BY.matcher(part.strip()).replaceFirst("");
      if (isName(name) && !sites.contains(Titles.plain(name))) {
        names.add(inUsualCapitals(name));
      }
    }
    boolean whole = names.stream().anyMatch(name -> name.indexOf(' ') > 0);
    return whole
        ? names.stream()
            .filter(name -> name.indexOf(' ') > 0 || CASELESS.matcher(name).matches())
            .toList()
        : names;
  }

  private static boolean isName(String text) {
    return text.length() <= LONGEST_NAME
        && text.split(" ").length <= 6
        && NAME.matcher(text).matches()
        && !HANDLE.matcher(text).matches()
        && !NO_NAME.matcher(text).matches();
  }

  private static String inUsualCapitals(String name) {
    boolean shouted = name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
    return shouted
        ? Arrays.stream(name.split("(?<=[ '’-])"))
            .map(part -> part.substring(0, 1) + part.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining())
        : name;
  }
}
