package org.newsgraph.link.copies;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of a text without what editors, agencies and web pages set differently: case,
/// punctuation, white space, ligatures, wide and narrow forms, composed and combining accents.
///
/// Scripts that put no spaces between words have each character for a word.
final class FoldedWords {
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();

  private FoldedWords() {}

  static List<String> of(String text) {
    FoldedWords folded = new FoldedWords();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(folded::add);
    folded.endWord();
    return folded.words;
  }

  private void add(int character) {
    // A soft hyphen or a joiner is in the midst of a word.
    if (Character.getType(character) == Character.FORMAT) {
      return;
    }
    if (!isOfWord(character)) {
      endWord();
    } else if (Character.isLetter(character)
        && WITHOUT_SPACES.contains(UnicodeScript.of(character))) {
      endWord();
      words.add(Character.toString(character));
    } else {
      word.appendCodePoint(character);
    }
  }

  private static boolean isOfWord(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> Character.isLetterOrDigit(character);
    };
  }

  private void endWord() {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
