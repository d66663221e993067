package org.newsgraph.link.pair;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.link.reading.MentionText;
import org.newsgraph.link.text.Words;

/// Where a name stands in its sentence.
///
/// @param before the last words before it, the nearest first
/// @param name its own words
/// @param apposition the words behind it that tell who or what it is
record NamePlace(List<String> before, List<String> name, List<String> apposition) {
  private static final int BEFORE = 2;
  private static final Pattern APPOSITION =
      Pattern.compile("^,\\s+(?:the |a |an )?((?:[\\w'-]+ ){0,4}\\p{Ll}[\\w'-]+)");

  /// The place of a mention; empty where its words are not in the sentence.
  static Optional<NamePlace> of(MentionText mention) {
    int at = mention.sentence().indexOf(mention.words());
    if (at < 0) {
      return Optional.empty();
    }
    List<String> before = Words.of(mention.sentence().substring(0, at)).reversed();
    Matcher apposition =
        APPOSITION.matcher(mention.sentence().substring(at + mention.words().length()));
    return Optional.of(
        new NamePlace(
            before.subList(0, Math.min(BEFORE, before.size())),
            Words.of(mention.words()),
            apposition.find() ? Words.of(apposition.group(1)) : List.of()));
  }

  /// The words before it and in it that are no names.
  Stream<String> around() {
    return Stream.concat(before.stream(), name.stream()).filter(NamePlace::isSmall);
  }

  /// Those of them that stand right before it, or in it.
  Stream<String> title() {
    return Stream.concat(
        before.stream().takeWhile(word -> isSmall(word) && !Words.isFunctionWord(word)),
        name.stream().filter(NamePlace::isSmall));
  }

  private static boolean isSmall(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }
}
