package org.newsgraph.annotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.newsgraph.article.Span;

/// Makes quotation marks plain before annotation, since curly, single and mismatched ones lead the
/// tokenizer and the sentence splitter astray. Every character stays where it is; apostrophes stay
/// apostrophes, and single quotes within double ones stay single.
public final class QuoteSigns {
  private static final int LONGEST_QUOTE = 400;

  private QuoteSigns() {}

  /// The text with every quotation mark a plain double one.
  public static String plain(String text) {
    int[] plain = text.codePoints().map(QuoteSigns::straight).toArray();
    joinPairsOfSingles(plain);
    boolean[] quoted = new boolean[plain.length];
    for (Span pair : pairs(plain)) {
      java.util.Arrays.fill(quoted, pair.begin(), pair.end(), true);
    }
    for (int i = 0; i < plain.length; i++) {
      if (plain[i] == '\'' && !quoted[i] && opensSingle(plain, i)) {
        int end = closingSingle(plain, i);
        if (end > 0) {
          plain[i] = '"';
          plain[end] = '"';
          i = end;
        }
      }
    }
    return new String(plain, 0, plain.length);
  }

  private static int straight(int sign) {
    return switch (sign) {
      case '“', '”', '„', '‟', '«', '»' -> '"';
      case '‘', '’', '‚', '‛', '`', '´' -> '\'';
      default -> sign;
    };
  }

  /// Typewriters write a double mark as two single ones. It becomes one mark beside the words that
  /// it encloses, and a space.
  private static void joinPairsOfSingles(int[] text) {
    for (int i = 0; i + 1 < text.length; i++) {
      if (text[i] == '\'' && text[i + 1] == '\'') {
        boolean opens = i == 0 || isBreak(text[i - 1]);
        // Of three, the single one is the inner.
        int first = !opens && i + 2 < text.length && text[i + 2] == '\'' ? i + 1 : i;
        text[first] = opens ? ' ' : '"';
        text[first + 1] = opens ? '"' : ' ';
        i = first + 1;
      }
    }
  }

  /// The pairs of double marks in a plain text, from the opening to after the closing one, the
  /// outermost only. A quotation that goes on in the next paragraph has no closing mark: it ends
  /// with its paragraph.
  public static List<Span> pairs(int[] plain) {
    List<Span> found = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= plain.length; i++) {
      boolean paragraphEnds =
          i == plain.length || (plain[i] == '\n' && i + 1 < plain.length && plain[i + 1] == '\n');
      if (paragraphEnds && i > begin) {
        inParagraph(plain, begin, i, found);
      }
      if (paragraphEnds) {
        begin = i;
      }
    }
    return found;
  }

  private static void inParagraph(int[] plain, int begin, int end, List<Span> found) {
    Deque<Integer> open = new ArrayDeque<>();
    List<Span> inner = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      if (plain[i] == '"') {
        boolean canOpen = i + 1 < end && !isBreak(plain[i + 1]);
        boolean canClose = i > begin && !isBreak(plain[i - 1]);
        boolean opens = canOpen == canClose ? open.isEmpty() : canOpen;
        if (opens) {
          open.push(i);
        } else if (!open.isEmpty()) {
          Span pair = new Span(open.pop(), i + 1);
          inner.removeIf(pair::contains);
          inner.add(pair);
        }
      }
    }
    if (!open.isEmpty()) {
      int outer = open.getLast();
      boolean fromStart = isBlank(plain, begin, outer);
      if (fromStart || inner.isEmpty()) {
        inner.removeIf(pair -> pair.begin() > outer);
        inner.add(new Span(outer, end));
      }
    }
    found.addAll(inner);
  }

  private static boolean isBlank(int[] text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!Character.isWhitespace(text[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBreak(int sign) {
    return Character.isWhitespace(sign) || sign == '(' || sign == '[' || sign == '—' || sign == '―';
  }

  /// A single quote before a word and after none: not the apostrophe of "Iran's" or "Guards'".
  private static boolean opensSingle(int[] text, int i) {
    boolean afterWord = i > 0 && !isBreak(text[i - 1]);
    boolean beforeWord = i + 1 < text.length && Character.isLetter(text[i + 1]);
    return !afterWord && beforeWord;
  }

  /// The first single quote of the paragraph that ends a word; 0 where there is none.
  private static int closingSingle(int[] text, int open) {
    int limit = Math.min(text.length, open + LONGEST_QUOTE);
    for (int i = open + 1; i < limit && text[i] != '\n' && text[i] != '"'; i++) {
      boolean beforeWord = i + 1 < text.length && Character.isLetterOrDigit(text[i + 1]);
      if (text[i] == '\'' && !beforeWord) {
        return i;
      }
    }
    return 0;
  }
}
