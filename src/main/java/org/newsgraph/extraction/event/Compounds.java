package org.newsgraph.extraction.event;

import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.lexicon.EventLexicon;

/// The words that name an event together: "murder charge", "shooting death", "checked out".
final class Compounds {
  private final EventLexicon lexicon;

  Compounds(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Where the words stand that name the event of a trigger: a noun with those before it that could
  /// name an event themselves, a verb with its particle.
  Span span(Sentence sentence, Trigger trigger) {
    int last = trigger.word().token();
    int first = last;
    if (trigger.form() == Trigger.Form.verb) {
      last = Particles.after(sentence, last).map(Token::index).orElse(last);
    }
    while (trigger.form() == Trigger.Form.noun && isPart(sentence, first - 1, last)) {
      first--;
    }
    return sentence.span(first, last);
  }

  private boolean isPart(Sentence sentence, int word, int head) {
    if (word < 1) {
      return false;
    }
    Token token = sentence.token(word);
    Dependency up = sentence.up(word);
    return up.is("compound")
        && up.governor() == head
        && token.isNoun()
        && !token.isProperNoun()
        && !lexicon.noun(token.lemma()).isEmpty();
  }
}
