package org.newsgraph.extraction.event;

import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.fact.Factuality;

/// Whether a sentence asks or bids instead of telling.
final class Moods {

  private Moods() {}

  /// What a question leaves of what its main verb would tell: "Why did he leave?" takes for granted
  /// that he left, "Did he leave?" and "Why would he leave?" don't.
  static Factuality of(Sentence sentence, int verb, Factuality told) {
    if (!isMain(sentence, verb) || !sentence.tokens().getLast().word().equals("?")) {
      return told;
    }
    boolean granted =
        sentence.children(verb).stream()
            .filter(d -> d.dependent() < verb && !d.is("advcl") && !d.is("ccomp"))
            .anyMatch(d -> isInterrogative(sentence, d.dependent()));
    return granted && told == Factuality.Actual ? Factuality.Actual : Factuality.Possible;
  }

  private static boolean isInterrogative(Sentence sentence, int word) {
    return isWh(sentence, word)
        || sentence.children(word).stream().anyMatch(d -> isWh(sentence, d.dependent()));
  }

  private static boolean isWh(Sentence sentence, int word) {
    return sentence.token(word).tag().startsWith("W");
  }

  private static boolean isMain(Sentence sentence, int verb) {
    Dependency up = sentence.up(verb);
    return up.governor() == 0 || (up.is("conj") && sentence.up(up.governor()).governor() == 0);
  }

  /// "Attack the port now." A heading's verb without a subject tells.
  static boolean isBidding(Sentence sentence, int verb) {
    String tag = sentence.token(verb).tag();
    boolean base = tag.equals("VB") || tag.equals("VBP");
    boolean first =
        sentence.tokens().stream()
            .limit(verb - 1L)
            .allMatch(token -> token.tag().equals("RB") || !token.tag().matches("[A-Z].*"));
    return base
        && first
        && sentence.up(verb).governor() == 0
        && !sentence.has(verb, "nsubj", "nsubj:pass", "aux", "expl")
        && sentence.tokens().getLast().word().matches("[.!\"”']");
  }
}
