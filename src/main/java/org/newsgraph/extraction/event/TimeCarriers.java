package org.newsgraph.extraction.event;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.TimeExpression;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;

/// Finds the word that a time expression is told of: an event's, or the verb of its clause.
final class TimeCarriers {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> WITHIN_NAME = Set.of("compound", "amod", "nmod:poss");

  /// "the report of Friday", "video from Friday": the time is the noun's own, not the clause's.
  private static final Set<String> OWN = Set.of("of", "from", "'s");

  private final Reading reading;
  private final Events events;

  TimeCarriers(Reading reading, Events events) {
    this.reading = reading;
    this.events = events;
  }

  /// The first word on the way up that names or carries an event; no farther than the verb of the
  /// clause, and not out of a noun whose own date it is.
  Optional<Word> of(TimeExpression expression) {
    Sentence sentence = reading.sentences().get(expression.sentence());
    int head = head(sentence, expression);
    Optional<Word> said = saying(sentence, expression, head).or(() -> cleft(sentence, head));
    return said.isPresent() ? said : above(sentence, head);
  }

  /// "on Thursday, when two were arrested": the verb of the clause that tells what was on that day.
  Optional<Word> explained(TimeExpression expression) {
    Sentence sentence = reading.sentences().get(expression.sentence());
    int next = expression.last() + 1;
    if (next < sentence.tokens().size() && sentence.token(next).word().equals(",")) {
      next++;
    }
    boolean when = next < sentence.tokens().size() && sentence.token(next).word().equals("when");
    int verb = when ? sentence.up(next).governor() : 0;
    return verb > next && sentence.token(verb).isVerb()
        ? Optional.of(new Word(sentence.index(), verb))
        : Optional.empty();
  }

  /// "condemned on Saturday the attack in Kenya on Friday": the event noun, with no verb between,
  /// to which the second of two times belongs.
  Optional<Word> noun(TimeExpression expression, Word verb) {
    Sentence sentence = reading.sentences().get(expression.sentence());
    int first = expression.first();
    if (verb.sentence() != sentence.index()) {
      return Optional.empty();
    }
    for (int at = first - 1; at > verb.token(); at--) {
      Word word = new Word(sentence.index(), at);
      if (sentence.token(at).isVerb()) {
        return Optional.empty();
      }
      if (sentence.token(at).isNoun() && events.at(word).isPresent()) {
        return Optional.of(word)
            .filter(noun -> sentence.above(noun.token()).contains(verb.token()));
      }
    }
    return Optional.empty();
  }

  private Optional<Word> above(Sentence sentence, int head) {
    if (sentence.token(head).isVerb()) {
      return Optional.of(new Word(sentence.index(), head));
    }
    int at = head;
    for (int above : sentence.above(head)) {
      Word word = new Word(sentence.index(), above);
      Token token = sentence.token(above);
      if (events.carriedBy(word).isPresent() || token.isVerb()) {
        return Optional.of(reaction(sentence, word, head).orElse(word));
      }
      if (belongsTo(sentence, at, token)) {
        return Optional.empty();
      }
      at = above;
    }
    return Optional.empty();
  }

  /// "condemned the bombing of the ports on Friday": what is known needs no date, what is said of
  /// it does.
  private Optional<Word> reaction(Sentence sentence, Word word, int time) {
    Dependency up = sentence.up(word.token());
    Word verb = new Word(sentence.index(), up.governor());
    boolean known = up.is("obj") && events.at(word).filter(EventNode::isDefinite).isPresent();
    return known && sentence.up(time).governor() == word.token() && time > word.token()
        ? Optional.of(verb)
            .filter(v -> sentence.token(v.token()).tag().equals("VBD"))
            .filter(v -> events.at(v).filter(e -> Reactions.includes(e.type())).isPresent())
        : Optional.empty();
  }

  private static boolean belongsTo(Sentence sentence, int part, Token noun) {
    Dependency up = sentence.up(part);
    boolean named = WITHIN_NAME.stream().anyMatch(up::is) && !noun.isProperNoun();
    boolean ofNoun =
        up.is("nmod")
            && noun.isNoun()
            && preposition(sentence, part).filter(OWN::contains).isPresent();
    return named || ofNoun;
  }

  /// "said Friday she had left": beside the verb of saying, though the parser ties it to what is
  /// said.
  private static Optional<Word> saying(Sentence sentence, TimeExpression expression, int head) {
    int before = expression.first() - 1;
    if (before > 0 && sentence.token(before).lemma().equals("on")) {
      before--;
    }
    boolean beside =
        before > 0
            && FINITE.contains(sentence.token(before).tag())
            && sentence.up(head).governor() > expression.last()
            && sentence.above(head).contains(before)
            && !sentence.up(before).is("aux");
    return beside ? Optional.of(new Word(sentence.index(), before)) : Optional.empty();
  }

  /// "It was on Friday that she left."
  private static Optional<Word> cleft(Sentence sentence, int head) {
    boolean is = sentence.has(head, "cop") && sentence.has(head, "nsubj");
    return is
        ? sentence.children(head).stream()
            .filter(d -> d.is("ccomp") || d.is("acl") || d.is("advcl") || d.is("csubj"))
            .filter(d -> sentence.token(d.dependent()).isVerb())
            .findFirst()
            .map(d -> new Word(sentence.index(), d.dependent()))
        : Optional.empty();
  }

  private static Optional<String> preposition(Sentence sentence, int noun) {
    return sentence.children(noun).stream()
        .filter(d -> d.is("case"))
        .map(d -> sentence.token(d.dependent()).lemma())
        .findFirst();
  }

  private static int head(Sentence sentence, TimeExpression expression) {
    for (int i = expression.first(); i <= expression.last(); i++) {
      int governor = sentence.up(i).governor();
      if (governor < expression.first() || governor > expression.last()) {
        return i;
      }
    }
    return expression.last();
  }
}
