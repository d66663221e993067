package org.newsgraph.extraction.event;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.Frame;
import org.newsgraph.extraction.lexicon.SpeechCue;
import org.newsgraph.extraction.lexicon.SpeechLexicon;
import org.newsgraph.fact.EventType;

/// Finds demands that are made by no verb of demanding: "said that Chad must open the border".
final class DemandRules {
  private static final Set<String> OUGHT = Set.of("must", "should", "ought");
  private static final Set<String> NEED = Set.of("need", "have");

  /// "expect that it should take a month": what is foreseen is not asked for.
  private static final Set<String> FORESEEING =
      Set.of("expect", "predict", "forecast", "foresee", "anticipate", "estimate", "assume");

  private static final Frame FRAME = Frame.VERB.with("obj=recipient");

  private final Reading reading;
  private final SpeechLexicon speech;

  DemandRules(Reading reading, SpeechLexicon speech) {
    this.reading = reading;
    this.speech = speech;
  }

  /// The demand that a verb makes which only says so by itself.
  Optional<Trigger> at(Word word) {
    Sentence sentence = reading.sentence(word);
    Token verb = sentence.token(word.token());
    boolean demands =
        verb.isVerb()
            && !FORESEEING.contains(verb.lemma())
            && speech.verb(verb.lemma()).stream().map(SpeechCue::event).anyMatch(Optional::isEmpty)
            && sentence.children(word.token()).stream()
                .anyMatch(d -> d.is("ccomp") && isOwed(sentence, d.dependent()));
    return demands
        ? Optional.of(new Trigger(word, Trigger.Form.verb, EventType.Request, FRAME))
        : Optional.empty();
  }

  private static boolean isOwed(Sentence sentence, int verb) {
    boolean ought =
        sentence.children(verb).stream()
            .filter(d -> d.is("aux"))
            .anyMatch(d -> OUGHT.contains(sentence.token(d.dependent()).lower()));
    boolean needs =
        NEED.contains(sentence.token(verb).lemma())
            && sentence.children(verb).stream().anyMatch(d -> isInfinitive(sentence, d));
    return (ought || needs) && !isFirstPerson(sentence, verb);
  }

  private static boolean isInfinitive(Sentence sentence, Dependency d) {
    return d.is("xcomp")
        && sentence.children(d.dependent()).stream()
            .anyMatch(c -> sentence.token(c.dependent()).tag().equals("TO"));
  }

  /// "we must not forget" asks nothing of another.
  private static boolean isFirstPerson(Sentence sentence, int verb) {
    return sentence.dependents(verb, "nsubj").stream().anyMatch(t -> t.tag().equals("PRP"));
  }
}
