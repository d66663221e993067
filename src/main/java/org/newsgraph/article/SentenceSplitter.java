package org.newsgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds sentences without a model, so that the same text always has the same ones.
///
/// - A blank line ends a sentence; a line break does not.
/// - So do a full stop, a question or an exclamation mark or an ellipsis, with the quotes and
///   brackets that close after it, when white space follows and then no small letter.
/// - A full stop after a title or another abbreviation (`Gen.`, `Jan.`), or after an initial (`J.
///   Rowe`) does not. After one that may end a sentence (`U.S.`, `p.m.`, `Inc.`) it does when the
///   next word is one that sentences begin with, such as `The`.
/// - A full stop within a number (`3.5`) or a name (`example.org`) has no white space after it, and
///   a number at the beginning (`2. Berlin`) is that of a list's item.
public final class SentenceSplitter {
  private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[\\s\\h]*\\n");
  private static final Pattern END =
      Pattern.compile(
          "(?<![.!?…])[.!?…]++[\"'”’»)\\]]*+(?=[\\s\\h]++[\"'“‘«(\\[]*([^\\s\\h\\p{Ll}\"'“‘«(\\[]\\S*))");

  private final String text;
  private final List<Span> sentences = new ArrayList<>();
  private int at;
  private int codePointsBefore;

  private SentenceSplitter(String text) {
    this.text = text;
  }

  /// The sentences, in order, without the white space around them; offsets count code points.
  public static List<Span> split(String text) {
    SentenceSplitter splitter = new SentenceSplitter(text);
    Matcher end = PARAGRAPH_END.matcher(text);
    int begin = 0;
    while (end.find()) {
      splitter.paragraph(begin, end.start());
      begin = end.end();
    }
    splitter.paragraph(begin, text.length());
    return List.copyOf(splitter.sentences);
  }

  private void paragraph(int begin, int end) {
    Matcher mark = END.matcher(text).region(begin, end);
    int sentence = begin;
    while (mark.find()) {
      if (endsSentence(mark, sentence)) {
        add(sentence, mark.end());
        sentence = mark.end();
      }
    }
    add(sentence, end);
  }

  private boolean endsSentence(Matcher mark, int sentence) {
    if (!mark.group().startsWith(".") || mark.group().startsWith("..")) {
      return true;
    }
    int word = mark.start();
    while (word > sentence && isPartOfWord(text.charAt(word - 1))) {
      word--;
    }
    return !isNumber(sentence, mark.start())
        && Abbreviations.mayEnd(text.substring(word, mark.start()), mark.group(1));
  }

  /// Whether there is nothing but the number of a list's item: `2.`
  private boolean isNumber(int begin, int end) {
    return end - begin < 12 && text.substring(begin, end).strip().matches("\\d{1,3}");
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private void add(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && isSpace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      sentences.add(new Span(codePoints(begin), codePoints(end)));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// How many code points are before an index that is not before the last one asked for.
  private int codePoints(int index) {
    codePointsBefore += text.codePointCount(at, index);
    at = index;
    return codePointsBefore;
  }
}
