package org.newsgraph.annotation;

import org.newsgraph.article.Span;

/// Turns offsets in UTF-16 units, as Java counts, into offsets in code points, as facts count.
final class CodePoints {
  private final int[] codePointAt;

  CodePoints(String text) {
    codePointAt = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      codePointAt[i] = count;
      boolean firstHalf =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!firstHalf) {
        count++;
      }
    }
    codePointAt[text.length()] = count;
  }

  Span span(int begin, int end) {
    return new Span(codePointAt[begin], codePointAt[end]);
  }
}
