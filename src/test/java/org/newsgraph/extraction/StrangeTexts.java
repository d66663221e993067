package org.newsgraph.extraction;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Texts that no newspaper prints, and one that is merely long.
final class StrangeTexts {
  private static final String[] WHO = {
    "Anna Berg", "Minister Paul Roth", "The Council of Sel", "Norland", "The army of Westmark",
    "Protesters", "President Ida Voss", "The union", "Police in Porto Alto", "The company"
  };
  private static final String[] DID = {
    "attacked", "met", "criticised", "visited", "sued", "warned", "praised", "arrested", "paid"
  };
  private static final String[] WHOM = {
    "Otto Brand",
    "the mayor of Sel",
    "Eastmark",
    "two officers",
    "the Norland Bank",
    "him",
    "the rebels",
    "its workers",
    "Maria Stein"
  };
  private static final String[] WHEN = {
    "on Monday", "in May", "last week", "after the vote", "because of the strike", "in Porto Alto"
  };

  private StrangeTexts() {}

  /// An article of about so many words, its sentences and names varied.
  static String article(int words) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int count = 0, sentence = 1; count < words; sentence++) {
      String next =
          "%s %s %s %s%s."
              .formatted(
                  one(WHO, random),
                  one(DID, random),
                  one(WHOM, random),
                  one(WHEN, random),
                  random.nextInt(3) == 0
                      ? ", and said that \"%s %s %s\""
                          .formatted(one(WHO, random), one(DID, random), one(WHOM, random))
                      : "");
      text.append(next).append(sentence % 5 == 0 ? "\n\n" : " ");
      count += next.split(" ").length;
    }
    return text.toString();
  }

  private static String one(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }

  /// Signs of punctuation in no order, some with spaces between.
  static String punctuation(int length) {
    String signs = ".,;:!?-–—…\"'“”‘’()[]{}<>/\\|@#$%^&*_+=~` \n";
    return new Random(2)
        .ints(length, 0, signs.length())
        .mapToObj(i -> signs.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  /// One line without a space.
  static String line(int length) {
    return new Random(3)
        .ints(length, 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /// Words between quote marks that open and never close in order.
  static String quotes(int number) {
    String[] marks = {"\"", "“", "”", "‘", "’", "'", "«", "»"};
    return IntStream.range(0, number)
        .mapToObj(i -> marks[i * 5 % marks.length] + (i % 3 == 0 ? "he said " : "no "))
        .collect(Collectors.joining());
  }

  /// Brackets within brackets.
  static String brackets(int depth) {
    return "The plan " + "(the [one ".repeat(depth) + "failed" + "])".repeat(depth) + " today.";
  }

  /// One sentence that never ends.
  static String endless(int clauses) {
    return "Anna Berg said that " + "Norland attacked Eastmark and ".repeat(clauses) + "left.";
  }
}
