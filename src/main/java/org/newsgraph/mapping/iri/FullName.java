package org.newsgraph.mapping.iri;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.fact.EntityType;

/// Whether a name says by itself whom or what it names, whichever article it is in.
public final class FullName {
  private static final int ACRONYM = 5;

  /// What stands before or after a person's name without being part of it.
  private static final Set<String> TITLES =
      words(
              """
              mr mrs ms miss dr prof professor sir lord lady dame jr sr ii iii iv
              president vice prime foreign minister premier chancellor secretary senator sen rep
              representative congressman congresswoman governor gov mayor ambassador judge justice
              general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm
              commander brigadier brig officer detective sheriff coach
              king queen crown prince princess pope bishop archbishop cardinal rev reverend father
              sheikh sheik ayatollah imam supreme leader
              """)
          .collect(Collectors.toUnmodifiableSet());

  /// What may be written small within a name.
  private static final Set<String> SMALL =
      words(
              """
              of the and for in on at to a an as de la le les du des del da do dos di el al bin ibn
              van von der den y e
              """)
          .collect(Collectors.toUnmodifiableSet());

  private FullName() {}

  /// Whether everything of this type that has this name is the same thing.
  static boolean is(EntityType type, String name) {
    List<String> words = words(name).dropWhile("the"::equals).toList();
    return switch (type) {
      case Person -> words.stream().filter(FullName::isPersonal).limit(2).count() == 2;
      case Organization -> isOrganization(words);
      case Place, Country, City -> isProper(words);
      case CreativeWork, Thing -> words.size() > 1 && isProper(words);
      case Group -> false;
    };
  }

  /// A person's name without the titles before it; empty unless it has two words of a name at
  /// least, so that a surname alone is none.
  public static Optional<String> ofPerson(String name) {
    return is(EntityType.Person, name)
        ? Optional.of(
            words(name)
                .dropWhile(word -> !isPersonal(word) && !isInitial(word))
                .collect(Collectors.joining(" ")))
        : Optional.empty();
  }

  /// Whether a name of an organisation, a place or a work is written as one.
  public static boolean isProper(String name) {
    return isProper(words(name).dropWhile("the"::equals).toList());
  }

  private static boolean isInitial(String word) {
    return word.matches("\\p{Lu}\\.?|(\\p{Lu}\\.)+");
  }

  private static boolean isPersonal(String word) {
    String letters = word.replace(".", "");
    return letters.codePointCount(0, letters.length()) > 1
        && isCapitalised(letters)
        && !word.matches("(\\p{L}\\.)+")
        && !TITLES.contains(letters.toLowerCase(Locale.ROOT));
  }

  private static boolean isOrganization(List<String> words) {
    return switch (words.size()) {
      case 0 -> false;
      case 1 -> isCapitalised(words.getFirst()) && !isAcronym(words.getFirst());
      default -> isCapitalised(words.getFirst()) || isProper(words);
    };
  }

  /// Whether a name of one word is a few capitals.
  public static boolean isAcronym(String word) {
    String letters = word.replace(".", "");
    return letters.codePointCount(0, letters.length()) <= ACRONYM
        && letters.codePoints().allMatch(Character::isUpperCase);
  }

  /// Whether it is written as a name from its first word to its last.
  private static boolean isProper(List<String> words) {
    return words.stream().anyMatch(FullName::isCapitalised)
        && words.stream().allMatch(w -> isCapitalised(w) || isNumber(w) || SMALL.contains(w));
  }

  /// Whether a word has a capital, or letters of a script that has none.
  private static boolean isCapitalised(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase)
        || (word.codePoints().anyMatch(Character::isLetter)
            && word.codePoints().noneMatch(Character::isLowerCase));
  }

  private static boolean isNumber(String word) {
    return word.codePoints().anyMatch(Character::isDigit);
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.strip().split("\\s+"))
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit));
  }
}
