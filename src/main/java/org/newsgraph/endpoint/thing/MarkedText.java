package org.newsgraph.endpoint.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.endpoint.view.Segment;

/// An article's text cut into paragraphs, and these where a mention begins or ends. Mentions may
/// lie within each other: a piece shows the shortest that it belongs to.
final class MarkedText {
  private static final Pattern PARAGRAPH = Pattern.compile("[^\\r\\n]+");

  /// A mention and what to show of it.
  record Marking(Mark mark, String href, String style, String fact) {
    private boolean covers(int begin, int end) {
      return mark.begin() <= begin && end <= mark.end();
    }

    private int length() {
      return mark.end() - mark.begin();
    }
  }

  private final String text;
  private final List<Marking> markings;

  MarkedText(String text, List<Marking> markings) {
    this.text = text;
    this.markings = markings;
  }

  List<List<Segment>> paragraphs() {
    List<List<Segment>> paragraphs = new ArrayList<>();
    Matcher matcher = PARAGRAPH.matcher(text);
    int codePoint = 0;
    int at = 0;
    while (matcher.find()) {
      codePoint += text.codePointCount(at, matcher.start());
      at = matcher.start();
      if (!matcher.group().isBlank()) {
        paragraphs.add(paragraph(matcher.group(), codePoint));
      }
    }
    return paragraphs;
  }

  /// @param from the paragraph's first code point in the text
  private List<Segment> paragraph(String words, int from) {
    int to = from + words.codePointCount(0, words.length());
    List<Marking> here =
        markings.stream()
            .filter(one -> one.mark().begin() < to && one.mark().end() > from)
            .toList();
    List<Segment> segments = new ArrayList<>();
    int begin = from;
    int at = 0;
    for (int end : ends(here, from, to)) {
      int next = words.offsetByCodePoints(at, end - begin);
      segments.add(segment(words.substring(at, next), begin, end, here));
      begin = end;
      at = next;
    }
    return segments;
  }

  private static SortedSet<Integer> ends(List<Marking> here, int from, int to) {
    SortedSet<Integer> ends = new TreeSet<>();
    ends.add(to);
    for (Marking one : here) {
      ends.add(Math.clamp(one.mark().begin(), from, to));
      ends.add(Math.clamp(one.mark().end(), from, to));
    }
    ends.remove(from);
    return ends;
  }

  private static Segment segment(String words, int begin, int end, List<Marking> here) {
    List<String> anchors =
        here.stream()
            .map(Marking::mark)
            .filter(mark -> mark.begin() == begin)
            .map(Mark::anchor)
            .distinct()
            .toList();
    Optional<Marking> shortest =
        here.stream()
            .filter(one -> one.covers(begin, end))
            .min(Comparator.comparingInt(Marking::length));
    return new Segment(
        words,
        shortest.map(Marking::href).orElse(""),
        shortest.map(Marking::style).orElse(""),
        shortest.map(Marking::fact).orElse(""),
        anchors);
  }
}
