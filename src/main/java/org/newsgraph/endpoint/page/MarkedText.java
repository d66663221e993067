package org.newsgraph.endpoint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.endpoint.view.Segment;

/// An article's text cut into paragraphs, with the words that tell of events and entities marked.
final class MarkedText {
  private static final Pattern PARAGRAPH = Pattern.compile("[^\\r\\n]+");

  /// A piece of the text, in code points, and what it tells of.
  record Mark(int begin, int end, Reference thing, String style) {}

  private final String text;
  private final List<Mark> marks;

  /// @param marks in the order of their beginning; of two that overlap, the first is shown
  MarkedText(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks;
  }

  List<List<Segment>> paragraphs() {
    List<List<Segment>> paragraphs = new ArrayList<>();
    Matcher matcher = PARAGRAPH.matcher(text);
    while (matcher.find()) {
      if (!matcher.group().isBlank()) {
        paragraphs.add(paragraph(matcher.start(), matcher.end()));
      }
    }
    return paragraphs;
  }

  private List<Segment> paragraph(int start, int end) {
    List<Segment> segments = new ArrayList<>();
    int codePoint = text.codePointCount(0, start);
    int at = start;
    int last = codePoint + text.codePointCount(start, end);
    for (Mark mark : marks) {
      if (mark.begin() >= codePoint && mark.end() <= last && mark.begin() < mark.end()) {
        int from = text.offsetByCodePoints(at, mark.begin() - codePoint);
        int to = text.offsetByCodePoints(from, mark.end() - mark.begin());
        segments.add(new Segment(text.substring(at, from), "", ""));
        segments.add(new Segment(text.substring(from, to), mark.thing().href(), mark.style()));
        at = to;
        codePoint = mark.end();
      }
    }
    segments.add(new Segment(text.substring(at, end), "", ""));
    return segments;
  }
}
