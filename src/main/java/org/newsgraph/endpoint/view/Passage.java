package org.newsgraph.endpoint.view;

import java.util.ArrayList;
import java.util.List;

/// A sentence of an article as evidence, cut where the words that tell of the thing begin and end.
public record Passage(List<Piece> pieces) {

  /// Words of the sentence.
  ///
  /// @param telling whether they are the ones that tell of the thing
  public record Piece(String text, boolean telling) {}

  /// Where in a sentence words stand, in UTF-16 units.
  public record Span(int begin, int end) {}

  public Passage {
    pieces = List.copyOf(pieces);
  }

  /// Cuts a sentence.
  ///
  /// @param spans in the order of their beginning; what overlaps an earlier one or leaves the
  ///   sentence is left out
  public static Passage of(String sentence, List<Span> spans) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span span : spans) {
      if (span.begin() >= at && span.end() > span.begin() && span.end() <= sentence.length()) {
        add(pieces, sentence.substring(at, span.begin()), false);
        add(pieces, sentence.substring(span.begin(), span.end()), true);
        at = span.end();
      }
    }
    add(pieces, sentence.substring(at), false);
    return new Passage(pieces);
  }

  private static void add(List<Piece> pieces, String text, boolean telling) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, telling));
    }
  }
}
