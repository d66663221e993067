package org.newsgraph.article;

/// A stretch of an article's text.
///
/// @param begin the first code point, counted from 0
/// @param end the code point after the last one
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no such span: " + begin + " to " + end);
    }
  }

  /// Whether the other span lies in this one.
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /// Whether the two spans share a code point.
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
