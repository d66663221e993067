package org.newsgraph.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.link.ManualPairs.Pair;
import org.newsgraph.vocabulary.Base;

/// A file of pairs, one a line:
///
/// ```
/// # what looks alike
/// same      person/jane-doe  person/j-doe
/// different place/georgia    place/georgia-us
/// ```
///
/// @param base what IRIs begin with that are not given in full
public record PairsFile(Path file, Base base) {
  private static final int PARTS = 3;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// Reads the pairs.
  ///
  /// @throws LinkException when the file can't be read, a line is something else, or the pairs
  ///   contradict each other
  public ManualPairs read() {
    List<Pair> same = new ArrayList<>();
    List<Pair> different = new ArrayList<>();
    int number = 0;
    for (String line : lines()) {
      number++;
      String content = (number == 1 ? unmarked(line) : line).strip();
      if (!content.isEmpty() && content.charAt(0) != '#') {
        add(content, number, same, different);
      }
    }
    SamePaths paths = new SamePaths(same);
    different.forEach(pair -> requireTwoThings(pair, paths));
    return new ManualPairs(same, different);
  }

  /// Some editors begin a file with a byte order mark.
  private static String unmarked(String line) {
    return line.startsWith(BYTE_ORDER_MARK) ? line.substring(BYTE_ORDER_MARK.length()) : line;
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new LinkException("There is no file of pairs at %s.".formatted(file), e);
    } catch (IOException e) {
      throw new LinkException(
          "Can't read the pairs in %s. Give a file of text in UTF-8.".formatted(file), e);
    }
  }

  private void add(String line, int number, List<Pair> same, List<Pair> different) {
    String[] parts = line.split("\\s+");
    if (parts.length != PARTS) {
      throw mistake(number, "\"" + line + "\" is not: same IRI IRI, or: different IRI IRI");
    }
    Pair pair = new Pair(node(parts[1], number), node(parts[2], number), number);
    if (pair.one().equals(pair.other())) {
      throw mistake(number, "the two IRIs are one; give two, or leave the line out");
    }
    switch (parts[0]) {
      case "same" -> same.add(pair);
      case "different" -> different.add(pair);
      default ->
          throw mistake(number, "\"" + parts[0] + "\" is neither same nor different; write one");
    }
  }

  private Node node(String text, int line) {
    try {
      return GivenIri.of(text, base);
    } catch (LinkException e) {
      throw new LinkException(file + ":" + line + ": " + e.getMessage(), e);
    }
  }

  private void requireTwoThings(Pair pair, SamePaths paths) {
    paths
        .between(pair.one(), pair.other())
        .ifPresent(path -> {
          String lines =
              path.stream().map(each -> "" + each.line()).collect(Collectors.joining(", "));
          throw mistake(
              pair.line(),
              "%s and %s are different here and the same by line %s; take one of them out"
                  .formatted(pair.one(), pair.other(), lines));
        });
  }

  private LinkException mistake(int line, String message) {
    return new LinkException(file + ":" + line + ": " + message);
  }
}
