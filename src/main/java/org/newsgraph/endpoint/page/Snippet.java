package org.newsgraph.endpoint.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.endpoint.view.Passage.Piece;

/// Shows a sentence with the words that somebody searched for marked.
///
/// The index finds words by their stem, which is not known here: words are taken for the same when
/// they begin with the same letters, but for an ending.
final class Snippet {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LETTERS_AT_MOST = 320;
  private static final int LETTERS_BEFORE = 90;
  private static final int LETTERS_OF_STEM = 3;
  private static final int LETTERS_OF_INFLECTED = 5;
  private static final int LETTERS_OF_ENDING = 3;

  private final List<String> words;

  /// @param words as typed
  Snippet(String words) {
    this.words =
        WORD.matcher(words)
            .results()
            .map(found -> plain(found.group()))
            .filter(word -> word.length() >= LETTERS_OF_STEM)
            .toList();
  }

  /// Cuts a sentence into what is marked and what is not; a long one is shortened to what stands
  /// around the first word marked.
  List<Piece> of(String sentence) {
    List<Piece> pieces = new ArrayList<>();
    int begin = begin(sentence);
    String text = sentence.substring(begin, end(begin, sentence));
    Matcher word = WORD.matcher(text);
    int at = 0;
    while (word.find()) {
      if (isMarked(word.group())) {
        pieces.add(new Piece(text.substring(at, word.start()), false));
        pieces.add(new Piece(word.group(), true));
        at = word.end();
      }
    }
    pieces.add(new Piece(text.substring(at), false));
    return framed(begin > 0, begin + text.length() < sentence.length(), pieces);
  }

  private static List<Piece> framed(boolean before, boolean after, List<Piece> pieces) {
    if (before) {
      pieces.addFirst(new Piece("… ", false));
    }
    if (after) {
      pieces.add(new Piece(" …", false));
    }
    return pieces;
  }

  private int begin(String sentence) {
    if (sentence.length() <= LETTERS_AT_MOST) {
      return 0;
    }
    int first =
        WORD.matcher(sentence)
            .results()
            .filter(word -> isMarked(word.group()))
            .findFirst()
            .map(word -> word.start())
            .orElse(0);
    int from = Math.min(first - LETTERS_BEFORE, sentence.length() - LETTERS_AT_MOST);
    return from <= 0 ? 0 : sentence.indexOf(' ', from) + 1;
  }

  private static int end(int begin, String sentence) {
    int most = begin + LETTERS_AT_MOST;
    if (most >= sentence.length()) {
      return sentence.length();
    }
    int space = sentence.lastIndexOf(' ', most);
    return space <= begin ? sentence.length() : space;
  }

  private boolean isMarked(String word) {
    String plain = plain(word);
    return words.stream().anyMatch(searched -> areAlike(searched, plain));
  }

  private static boolean areAlike(String one, String other) {
    int same = 0;
    int shorter = Math.min(one.length(), other.length());
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    int rest = Math.max(one.length(), other.length()) - same;
    int needed = same == shorter ? LETTERS_OF_STEM : LETTERS_OF_INFLECTED;
    return same >= needed && rest <= LETTERS_OF_ENDING;
  }

  private static String plain(String word) {
    String letters = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return letters.toLowerCase(Locale.ROOT);
  }
}
