package org.newsgraph.extraction;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.ParticipantRole;

/// A short name for an event: "killing of Qasem Soleimani by United States".
final class EventLabel {

  private static final int SHORT = 40;

  private EventLabel() {}

  static String of(EventNode event, Token trigger) {
    StringBuilder label = new StringBuilder(name(event.type(), trigger));
    add(label, patient(event.type()), event.participants(ParticipantRole.patient));
    add(label, " by ", event.participants(ParticipantRole.agent));
    add(label, " to ", event.participants(ParticipantRole.recipient));
    if (event.participants(ParticipantRole.patient).isEmpty()) {
      add(label, " about ", event.participants(ParticipantRole.topic));
    }
    if (label.length() < SHORT) {
      add(label, " in ", event.places());
    }
    return label.toString();
  }

  /// A noun names the event better than its class does: an "earthquake", not a disaster. So does
  /// any word where no class fits.
  private static String name(EventType type, Token trigger) {
    boolean noun = trigger.isNoun() && !trigger.isProperNoun();
    return noun || type == EventType.OtherEvent
        ? trigger.lemma().toLowerCase(Locale.ROOT)
        : words(type);
  }

  private static String words(EventType type) {
    return type.name().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String patient(EventType type) {
    return switch (type) {
      case Assault, Airstrike, Cyberattack -> " on ";
      case Sanction, Protest, Threat, Coercion -> " against ";
      default -> " of ";
    };
  }

  private static void add(StringBuilder label, String preposition, Set<EntityNode> who) {
    if (!who.isEmpty()) {
      label.append(preposition);
      label.append(
          who.stream()
              .map(EntityNode::name)
              .sorted(Comparator.naturalOrder())
              .collect(Collectors.joining(", ")));
    }
  }
}
