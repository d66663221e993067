package org.newsgraph.article.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.PublicationLine;

/// Goes through the lines of a text from top to bottom, keeps the article's own, and picks up what
/// those at the top tell of it.
final class Cleaning {
  /// Bylines and dates stand among the first lines.
  private static final int TOP = 6;

  private static final int SHORTEST_WRAPPED = 50;
  private static final int LONGEST_WRAPPED = 120;

  private final Metadata known;
  private final List<Line> kept = new ArrayList<>();
  private final Set<String> captions = new HashSet<>();
  private final List<String> authors = new ArrayList<>();
  private Optional<Publication> published = Optional.empty();

  /// @param known what is known of the article
  Cleaning(Metadata known) {
    this.known = known;
  }

  /// The lines that are the article's.
  List<Line> clean(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && goesOn(lines.get(i - 1), lines.get(i), lines.getFirst())) {
        kept.add(lines.get(i));
      } else {
        add(lines.get(i), i);
      }
    }
    return Boilerplate.withoutListOfLinks(kept);
  }

  /// Whether a line is the rest of the hard-wrapped one before it.
  private boolean goesOn(Line before, Line line, Line first) {
    return line.paragraph() == before.paragraph()
        && before.text().length() >= SHORTEST_WRAPPED
        && before.text().length() <= LONGEST_WRAPPED
        && !before.isClosed()
        && !kept.isEmpty()
        && kept.getLast().equals(before)
        && !isHeadline(before, first);
  }

  private boolean isHeadline(Line line, Line first) {
    return line.equals(first)
        || Headline.same(line.text(), first.text())
        || known.headline().filter(headline -> Headline.same(headline, line.text())).isPresent();
  }

  /// The names in the bylines.
  List<String> authors() {
    return authors;
  }

  /// The day that a line at the top told.
  Optional<Publication> published() {
    return published;
  }

  private void add(Line line, int number) {
    if (number < TOP && isAboutTheArticle(line.text())) {
      return;
    }
    if (PublicationLine.matches(line.text())) {
      kept.add(line);
      return;
    }
    if (Boilerplate.isFurniture(line.text()) || (number > 0 && Boilerplate.isLink(line.text()))) {
      return;
    }
    Line rest = Credit.removed(line.withText(Boilerplate.withoutLinks(line.text())));
    boolean seen = rest.caption() && !captions.add(rest.text());
    if (!rest.text().isEmpty() && !seen) {
      kept.add(rest);
    }
  }

  private boolean isAboutTheArticle(String line) {
    List<String> names = Byline.names(line);
    authors.addAll(names);
    Optional<Publication> day = PublicationLine.day(line);
    published = published.or(() -> day);
    boolean outlet = known.publisher().filter(name -> Headline.same(name, line)).isPresent();
    return !names.isEmpty() || outlet;
  }
}
