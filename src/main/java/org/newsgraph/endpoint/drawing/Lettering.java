package org.newsgraph.endpoint.drawing;

import java.util.ArrayList;
import java.util.List;

/// Text of one size in a picture. The server doesn't know the reader's font, so widths are
/// estimated, rather too wide than too narrow.
///
/// @param size the height of the font
/// @param breadth how much wider than usual its letters are
public record Lettering(double size, double breadth) {
  private static final String THIN = "iljtfrI.,:;'’‘|!()[]-/";
  private static final String BROAD = "mwMW@%—…";

  /// Letters of the usual weight.
  public static Lettering plain(double size) {
    return new Lettering(size, 1);
  }

  /// Bold letters.
  public static Lettering bold(double size) {
    return new Lettering(size, 1.12);
  }

  /// About how wide a text is.
  public double width(String text) {
    return text.codePoints().mapToDouble(Lettering::ems).sum() * size * breadth;
  }

  /// The text, or as much of its beginning as fits with an ellipsis.
  public String cut(String text, double width) {
    if (width(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    double left = width - width("…");
    for (int letter : text.codePoints().toArray()) {
      left -= ems(letter) * size * breadth;
      if (left < 0) {
        break;
      }
      kept.appendCodePoint(letter);
    }
    return kept.toString().strip() + "…";
  }

  /// The text in at most so many lines, broken between words where that is possible.
  public List<String> wrap(String text, double width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (lines.size() < most - 1 && width(rest) > width) {
      int end = lastFitting(rest, width);
      if (end <= 0) {
        break;
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    lines.add(cut(rest, width));
    return lines;
  }

  /// Where the last space stands before which the text fits, or -1.
  private int lastFitting(String text, double width) {
    int end = -1;
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      if (width(text.substring(0, space)) > width) {
        return end;
      }
      end = space;
    }
    return end;
  }

  private static double ems(int letter) {
    if (PlainText.isMark(letter)) {
      return 0;
    }
    if (letter == ' ') {
      return 0.33;
    }
    if (THIN.indexOf(letter) >= 0) {
      return 0.38;
    }
    if (BROAD.indexOf(letter) >= 0 || (letter >= 0x1100 && !isPunctuation(letter))) {
      return 1;
    }
    return Character.isUpperCase(letter) || letter > 0x24F ? 0.7 : 0.58;
  }

  /// Dashes and quotation marks beyond Latin letters, which are no broader than those.
  private static boolean isPunctuation(int letter) {
    return letter >= 0x2000 && letter < 0x2100;
  }
}
