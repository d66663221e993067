package org.newsgraph.article.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.PublicationLine;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.Source;
import org.newsgraph.article.Unreadable;

/// The text of an article in the one form that all formats share, and what it tells of itself.
///
/// @param metadata what was known before, and what the text adds
/// @param text headline, blank line, body; one blank line between paragraphs
public record ArticleText(Metadata metadata, String text) {
  /// A caption or two may come before the first paragraph.
  private static final int BEFORE_DATELINE = 4;

  /// The article that a text holds.
  ///
  /// @param known what is known of the article; it wins over what the text tells
  /// @throws Unreadable when no text is left, or too much
  public static Article article(String raw, Metadata known, Source source, ReadOptions options)
      throws Unreadable {
    if (raw.length() > options.maximumBytes()) {
      throw new Unreadable("", "a text of more than " + options.maximumBytes() + " characters");
    }
    ArticleText text = of(raw, known);
    return new Article(options.dated(text.metadata()), text.text(), List.of(), source);
  }

  /// Brings a text into that form.
  ///
  /// @param known what is known of the article; it wins over what the text tells
  /// @throws Unreadable when no text is left
  static ArticleText of(String raw, Metadata known) throws Unreadable {
    Cleaning cleaning = new Cleaning(known);
    List<Line> lines = cleaning.clean(lines(raw));
    List<Line> prose = lines.stream().filter(line -> !isPublication(line)).toList();
    if (prose.isEmpty()) {
      throw new Unreadable("", "there is no text in it");
    }
    Optional<String> headline = known.headline().or(() -> Headline.find(prose));
    List<Line> body = new ArrayList<>(headline.map(h -> Headline.removed(h, lines)).orElse(lines));
    Optional<Dateline> dateline = takeDateline(body);
    Metadata told =
        new Metadata(
            Optional.empty(),
            headline,
            dateline.flatMap(Dateline::publisher),
            cleaning.authors(),
            cleaning.published(),
            dateline.flatMap(Dateline::place),
            Optional.empty());
    return new ArticleText(known.orElse(told), joined(headline, body));
  }

  private static List<Line> lines(String raw) {
    List<Line> lines = new ArrayList<>();
    int paragraph = 0;
    for (String text : raw.split("\n", -1)) {
      String trimmed = trimmed(text);
      if (trimmed.isEmpty()) {
        paragraph++;
      } else {
        lines.add(new Line(paragraph, trimmed, false));
      }
    }
    return lines;
  }

  /// Without white space at its ends, of which a page knows more kinds than [String#strip] does.
  private static String trimmed(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && isSpace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B';
  }

  private static boolean isPublication(Line line) {
    return PublicationLine.matches(line.text());
  }

  /// Removes the dateline from the paragraph that begins with it.
  private static Optional<Dateline> takeDateline(List<Line> body) {
    for (int i = 0; i < Math.min(BEFORE_DATELINE, body.size()); i++) {
      Line line = body.get(i);
      boolean first =
          i == 0
              || body.get(i - 1).paragraph() != line.paragraph()
              || isPublication(body.get(i - 1));
      Optional<Dateline> found = first ? Dateline.of(line.text()) : Optional.empty();
      if (found.isPresent()) {
        body.set(i, line.withText(found.get().rest()));
        return found;
      }
    }
    return Optional.empty();
  }

  private static String joined(Optional<String> headline, List<Line> body) {
    StringBuilder text = new StringBuilder(headline.orElse(""));
    int paragraph = -1;
    for (Line line : body) {
      if (!text.isEmpty()) {
        text.append(line.paragraph() == paragraph ? "\n" : "\n\n");
      }
      text.append(line.text());
      paragraph = line.paragraph();
    }
    return text.toString();
  }
}
