package org.newsgraph.extraction.event;

import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.fact.EventType;

/// Tells a participle before a noun that says what sort of thing it is ("a planned trip", "elected
/// officials", "a Czech-made bomb") from one that tells what befell it ("a sacked worker").
final class Participles {
  /// What befalls somebody or something.
  private static final Set<EventType> BEFALLING =
      Set.of(
          EventType.Injury,
          EventType.Death,
          EventType.Killing,
          EventType.Shooting,
          EventType.Assault,
          EventType.Cyberattack,
          EventType.Arrest,
          EventType.Coercion,
          EventType.Sanction,
          EventType.Departure,
          EventType.Appointment,
          EventType.Concession,
          EventType.Disaster,
          EventType.Accident,
          EventType.Support);

  private Participles() {}

  /// Whether the word of a trigger only qualifies the noun after it.
  static boolean qualifies(Sentence sentence, Trigger trigger) {
    Token word = sentence.token(trigger.word().token());
    Dependency up = sentence.up(word.index());
    boolean before =
        trigger.form() == Trigger.Form.verb
            && up.is("amod")
            && up.governor() > word.index()
            && sentence.children(word.index()).stream().allMatch(d -> isDegree(d));
    boolean wide =
        word.tag().equals("VBG")
            ? trigger.type() == EventType.OtherEvent
            : word.tag().equals("VBN") && !BEFALLING.contains(trigger.type());
    return before && wide;
  }

  private static boolean isDegree(Dependency d) {
    return d.is("advmod") || d.is("punct") || d.is("compound") || d.is("obl:npmod") || d.is("dep");
  }
}
