package org.newsgraph.article;

import java.util.Set;
import java.util.regex.Pattern;

/// The words of English news that are written with a full stop.
final class Abbreviations {
  /// Something always follows them.
  private static final Set<String> LEADING =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Maj", "Lt", "Col", "Sgt", "Capt", "Cpl", "Cmdr",
          "Adm", "Brig", "Gov", "Sen", "Sens", "Rep", "Reps", "Rev", "Hon", "Pres", "Supt", "Insp",
          "Det", "Amb", "Msgr", "Fr", "St", "Ste", "Mt", "Ft", "Messrs", "Mme", "Mlle", "vs", "v",
          "e.g", "i.e", "cf", "ca", "approx", "No", "Nos", "Fig", "Vol", "Art", "Sec", "pp");

  /// They are followed by more, or end a sentence.
  private static final Set<String> EITHER =
      Set.of(
          "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
          "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Inc", "Ltd", "Corp",
          "Co", "Cos", "Bros", "LLC", "plc", "Jr", "Sr", "Esq", "etc", "al", "Ave", "Blvd", "Rd",
          "Dept", "Univ", "Assn", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga",
          "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont",
          "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn", "Tex", "Vt", "Va", "Wash", "Wis", "Wyo");

  private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.\\p{L})*|Ph\\.D");

  /// Words that begin sentences, and in the middle of one have a small first letter.
  private static final Set<String> STARTERS =
      Set.of(
          "The",
          "A",
          "An",
          "He",
          "She",
          "It",
          "They",
          "We",
          "You",
          "I",
          "His",
          "Her",
          "Its",
          "Their",
          "Our",
          "My",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "But",
          "And",
          "Or",
          "So",
          "In",
          "On",
          "At",
          "By",
          "For",
          "From",
          "With",
          "As",
          "After",
          "Before",
          "During",
          "Since",
          "When",
          "While",
          "Where",
          "Who",
          "What",
          "Why",
          "How",
          "If",
          "Although",
          "Though",
          "Because",
          "However",
          "Meanwhile",
          "Then",
          "Now",
          "Here",
          "Some",
          "Many",
          "Most",
          "Both",
          "Not",
          "No",
          "Nobody",
          "Nothing",
          "Also",
          "Yet",
          "Still",
          "Once",
          "Under",
          "Over",
          "It’s",
          "It's",
          "He’s",
          "She’s",
          "That’s",
          "There’s",
          "More",
          "Other",
          "Others",
          "One",
          "Two");

  private static final String AFTER_WORD = ",;:.!?\"”’)]";

  private Abbreviations() {}

  /// Whether a sentence may end after this word and a full stop.
  ///
  /// @param word without the full stop
  /// @param next the next word, with what is glued to it
  static boolean mayEnd(String word, String next) {
    if (LEADING.contains(word)) {
      return false;
    }
    boolean either = EITHER.contains(word) || INITIALS.matcher(word).matches();
    return !either || STARTERS.contains(word(next));
  }

  private static String word(String next) {
    int end = next.length();
    while (end > 0 && AFTER_WORD.indexOf(next.charAt(end - 1)) >= 0) {
      end--;
    }
    return next.substring(0, end);
  }
}
