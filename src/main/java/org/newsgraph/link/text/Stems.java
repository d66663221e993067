package org.newsgraph.link.text;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Reduces the forms of an English word to one: by a table of irregular forms and the Snowball
/// stemmer.
///
/// @see <a href="https://snowballstem.org/algorithms/english/stemmer.html">English stemmer</a>
public final class Stems {
  private static final Map<String, String> IRREGULAR =
      WordList.lines("irregular-forms.txt").stream()
          .map(line -> line.split("\\s+"))
          .flatMap(forms -> Arrays.stream(forms).skip(1).map(form -> Map.entry(form, forms[0])))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private Stems() {}

  /// Gives the stem of a word in lower case.
  public static String of(String word) {
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(IRREGULAR.getOrDefault(word, word));
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
