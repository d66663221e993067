package org.newsgraph.fact;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Cuts a file into its JSON documents: one a line, or pretty-printed over several lines.
///
/// A document goes on until its brackets are closed. Where they never are, it ends before the next
/// line that can only be the beginning of another one, so that a truncated line costs itself alone.
final class Documents implements Iterator<Documents.Document> {
  private static final String MARK = "\"article-facts/";

  private final Lines lines;
  private final int limit;
  private Optional<Lines.Line> ahead;

  /// @param limit the characters a document may have
  Documents(Lines lines, int limit) {
    this.lines = lines;
    this.limit = limit;
    ahead = line(lines);
  }

  /// One document.
  ///
  /// @param line where it begins
  /// @param text the whole of it; the beginning where there is a fault
  /// @param fault why it cannot be parsed
  record Document(int line, String text, Optional<String> fault) {}

  @Override
  public boolean hasNext() {
    while (ahead.isPresent() && ahead.get().isBlank()) {
      ahead = line(lines);
    }
    return ahead.isPresent();
  }

  @Override
  public Document next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Lines.Line first = ahead.get();
    ahead = line(lines);
    if (first.cut()) {
      return new Document(first.number(), first.text(), first.fault());
    }
    StringBuilder text = new StringBuilder(first.text());
    Optional<String> fault = addRest(text, first.fault());
    return new Document(first.number(), text.toString(), fault);
  }

  private static Optional<Lines.Line> line(Lines lines) {
    try {
      return lines.next();
    } catch (IOException e) {
      throw new FactsException(String.valueOf(e.getMessage()), e);
    }
  }

  private Optional<String> addRest(StringBuilder text, Optional<String> fault) {
    Optional<String> found = fault;
    Nesting nesting = new Nesting();
    nesting.add(text.toString());
    while (!nesting.closed() && ahead.isPresent() && !begins(ahead.get())) {
      Lines.Line line = ahead.get();
      if (found.isEmpty()) {
        found = add(text, line);
      }
      nesting.add(line.text());
      ahead = line(lines);
    }
    return found;
  }

  private Optional<String> add(StringBuilder text, Lines.Line line) {
    if (text.length() + line.text().length() > limit) {
      return Optional.of("more than " + limit + " characters");
    }
    text.append('\n').append(line.text());
    return line.fault();
  }

  private static boolean begins(Lines.Line line) {
    return line.text().stripLeading().startsWith("{") && line.text().contains(MARK);
  }
}
