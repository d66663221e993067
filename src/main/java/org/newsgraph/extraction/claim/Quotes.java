package org.newsgraph.extraction.claim;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.article.Span;

/// The quotations of an article, found by their place.
final class Quotes {
  private final NavigableMap<Integer, Span> byBegin = new TreeMap<>();

  Quotes(String text) {
    QuoteSpans.find(text).forEach(span -> byBegin.put(span.begin(), span));
  }

  /// All of them, in the order of the text.
  List<Span> all() {
    return List.copyOf(byBegin.values());
  }

  /// The quotation that holds an offset.
  Optional<Span> at(int offset) {
    return Optional.ofNullable(byBegin.floorEntry(offset))
        .map(java.util.Map.Entry::getValue)
        .filter(span -> offset < span.end());
  }

  /// Whether the span stands within a quotation.
  boolean holds(Span span) {
    return at(span.begin()).filter(quote -> quote.contains(span)).isPresent();
  }

  /// The quotations that share something with a span.
  Stream<Span> overlapping(Span span) {
    int first = at(span.begin()).map(Span::begin).orElse(span.begin());
    return byBegin.subMap(first, span.end()).values().stream();
  }

  /// The first quotation that begins at an offset or later.
  Optional<Span> after(int offset) {
    return Optional.ofNullable(byBegin.ceilingEntry(offset)).map(java.util.Map.Entry::getValue);
  }
}
