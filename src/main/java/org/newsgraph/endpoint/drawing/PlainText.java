package org.newsgraph.endpoint.drawing;

import java.util.Optional;

/// Turns texts from anywhere into one line that can stand in a picture.
public final class PlainText {
  private static final int LONGEST = 300;
  private static final int MOST_MARKS_ON_A_LETTER = 3;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private PlainText() {}

  /// The text without line breaks and without characters that would end the document, turn the
  /// direction of the text around it, or pile up over other lines.
  public static String of(String text) {
    StringBuilder plain = new StringBuilder();
    int marks = 0;
    for (int index = 0; index < text.length() && plain.length() < LONGEST; ) {
      int letter = text.codePointAt(index);
      index += Character.charCount(letter);
      marks = isMark(letter) ? marks + 1 : 0;
      if (marks <= MOST_MARKS_ON_A_LETTER) {
        append(letter, plain);
      }
    }
    return plain.toString().strip();
  }

  /// The text as [#of(String)] gives it, or words that say that there is none.
  public static String name(String text) {
    return Optional.of(of(text)).filter(plain -> !plain.isEmpty()).orElse("(without a name)");
  }

  private static void append(int letter, StringBuilder plain) {
    if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
      if (plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    } else if (isShown(letter)) {
      plain.appendCodePoint(letter);
    }
  }

  static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isShown(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
          false;
      case Character.FORMAT -> letter == ZERO_WIDTH_JOINER || letter == ZERO_WIDTH_NON_JOINER;
      default -> true;
    };
  }
}
