package org.newsgraph.extraction.event;

import java.util.List;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;

/// Tells where a verb such as "call" gives something a name and reaches nobody: "called the plan a
/// mistake", "a group called the River Fund".
final class Namings {
  private static final Set<String> QUOTES = Set.of("\"", "“", "``", "‘", "'", "`");
  private static final Set<String> REACHING = Set.of("obl:from", "obl:to", "obl:about", "obl:at");

  private Namings() {}

  /// Whether a verb stands with what it names and the name, however the parser ties the two.
  static boolean isOf(Sentence sentence, Token verb) {
    List<Dependency> children = sentence.children(verb.index());
    long objects = children.stream().filter(d -> d.is("obj") || d.is("iobj")).count();
    return objects > 1
        || isNamed(sentence, verb)
        || children.stream().anyMatch(d -> isVerdict(sentence, verb, d))
        || children.stream()
            .filter(d -> d.is("obj"))
            .anyMatch(d -> isFollowedByName(sentence, verb, d.dependent()));
  }

  /// "a group called the River Fund", "what he called a trick".
  private static boolean isNamed(Sentence sentence, Token verb) {
    boolean participle = sentence.has(verb.index(), "obj") && sentence.up(verb.index()).is("acl");
    boolean what =
        sentence.children(verb.index()).stream()
            .anyMatch(d ->
                d.dependent() < verb.index() && sentence.token(d.dependent()).tag().equals("WP"));
    return participle
        ? verb.tag().startsWith("VB") && !verb.tag().equals("VBG") && !reaches(sentence, verb)
        : what && sentence.has(verb.index(), "obj", "xcomp") && isObject(sentence, verb);
  }

  private static boolean isObject(Sentence sentence, Token verb) {
    return sentence.children(verb.index()).stream()
        .anyMatch(d -> d.is("obj") && d.dependent() < verb.index());
  }

  private static boolean reaches(Sentence sentence, Token verb) {
    return sentence.dependents(verb.index()).stream()
        .map(Dependency::relation)
        .anyMatch(REACHING::contains);
  }

  /// "called the conduct shameful": a small clause that is no infinitive.
  private static boolean isVerdict(Sentence sentence, Token verb, Dependency child) {
    return (child.is("xcomp") || child.is("ccomp"))
        && child.dependent() > verb.index()
        && sentence.children(child.dependent()).stream().noneMatch(d -> d.is("mark"));
  }

  /// "called the remarks "a wake-up call"", "call them "lone wolves"": the parser makes one noun of
  /// the two.
  private static boolean isFollowedByName(Sentence sentence, Token verb, int object) {
    return sentence.children(object).stream()
        .filter(d -> d.is("dep") || d.is("nsubj") || d.is("appos"))
        .anyMatch(d -> {
          int second = Math.max(d.dependent(), object);
          int first = Math.min(d.dependent(), object);
          return first > verb.index()
              && sentence.tokens().subList(first, second).stream()
                  .map(Token::word)
                  .anyMatch(QUOTES::contains);
        });
  }
}
