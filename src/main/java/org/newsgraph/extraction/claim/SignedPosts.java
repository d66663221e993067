package org.newsgraph.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;

/// Posts of a social network shown between the paragraphs: `We will rebuild. — Ana Torres
/// (@atorres) March 3, 2021`. All before the dash are the words of who signs.
final class SignedPosts {
  private static final Pattern SIGNATURE =
      Pattern.compile("(—|–|―|--) ?([^—–―\\n(]{2,60}?) ?\\(@\\w{2,30}\\)");

  private final Reading reading;
  private final Places places;

  SignedPosts(Reading reading, Places places) {
    this.reading = reading;
    this.places = places;
  }

  List<ClaimNode> find(SpeakerRules speakers) {
    List<ClaimNode> found = new ArrayList<>();
    String text = reading.article().article().text();
    Matcher signature = SIGNATURE.matcher(text);
    while (signature.find()) {
      int dash = text.codePointCount(0, signature.start());
      int nameEnd = text.codePointCount(0, signature.end(2));
      post(dash)
          .ifPresent(post -> {
            ClaimNode claim = SignedQuotes.before(dash, post);
            places.before(nameEnd).ifPresent(name -> sign(claim, name, speakers));
            if (!claim.speakers().isEmpty()) {
              found.add(claim);
            }
          });
    }
    return found;
  }

  private void sign(ClaimNode claim, Word name, SpeakerRules speakers) {
    speakers.speaker(claim, reading.sentence(name), reading.token(name));
    for (Word word : places.in(claim.content())) {
      speakers.plural(claim, reading.sentence(word), List.of(reading.token(word)));
    }
  }

  /// The paragraph before the dash, with those above it that end in no full stop.
  private Optional<Span> post(int dash) {
    int end = dash;
    while (end > 0 && Character.isWhitespace(reading.codePointAt(end - 1))) {
      end--;
    }
    int begin = paragraph(end);
    while (begin > 2 && isOpen(begin)) {
      begin = paragraph(lastSign(begin) + 1);
    }
    while (begin < end && !Character.isLetterOrDigit(reading.codePointAt(begin))) {
      begin++;
    }
    return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
  }

  /// Where the paragraph before an offset begins.
  private int paragraph(int end) {
    int begin = end;
    while (begin > 0 && reading.codePointAt(begin - 1) != '\n') {
      begin--;
    }
    return begin;
  }

  private boolean isOpen(int begin) {
    int last = lastSign(begin);
    return last >= 0 && ";,…".indexOf(reading.codePointAt(last)) >= 0;
  }

  /// Where the last sign before an offset stands; -1 where none does.
  private int lastSign(int offset) {
    int last = offset - 1;
    while (last >= 0 && Character.isWhitespace(reading.codePointAt(last))) {
      last--;
    }
    return last;
  }
}
