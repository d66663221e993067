package org.newsgraph.extraction.event;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Headlines;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.fact.ParticipantRole;

/// What a headline tells once more than the first sentences do: the "riots" of "Riots in Lima" are
/// those that the report begins with.
final class HeadlineEvents {
  /// How many sentences from the top tell what the headline sums up.
  private static final int LEAD = 4;

  private static final Pattern OF = Pattern.compile(" (?:of|from|by|in|on) .*");

  private final EventNames names;
  private final boolean hasHeadline;

  HeadlineEvents(Reading reading, EventNames names) {
    this.names = names;
    hasHeadline =
        !reading.sentences().isEmpty() && Headlines.isHeadline(reading.sentences().getFirst());
  }

  /// Whether the first sentence tells in other words what the headline sums up: who "fires missiles
  /// at troops" there, "launched ballistic missiles at two bases" here. It may name others whom it
  /// was done to, but somebody acts in both, by the same means, and nowhere else.
  boolean isSummedUp(EventNode event, EventNode headline) {
    return hasHeadline
        && headline.trigger().sentence() == 0
        && event.trigger().sentence() == 1
        && event.type() == headline.type()
        && !SharedParticipants.isOnce(event)
        && SharedParticipants.agreeButPatients(event, headline)
        && !Collections.disjoint(
            event.participants(ParticipantRole.agent), headline.participants(ParticipantRole.agent))
        && !Collections.disjoint(means(event), means(headline))
        && !namesOthers(event, headline)
        && !Distinctions.areElsewhere(event, headline);
  }

  /// What the means are: "ballistic missiles" are missiles.
  private static Set<String> means(EventNode event) {
    return event.participants(ParticipantRole.instrument).stream()
        .map(means -> OF.matcher(means.name().toLowerCase(Locale.ROOT)).replaceFirst(""))
        .map(words -> words.substring(words.lastIndexOf(' ') + 1))
        .collect(Collectors.toSet());
  }

  private static boolean namesOthers(EventNode event, EventNode headline) {
    Set<EntityNode> patients = event.participants(ParticipantRole.patient);
    Set<EntityNode> before = headline.participants(ParticipantRole.patient);
    return Collections.disjoint(patients, before)
        && patients.stream().anyMatch(EntityNode::isNamed)
        && before.stream().anyMatch(EntityNode::isNamed);
  }

  /// Whether one word names an event of the lead and an earlier one of the headline, so that only
  /// what speaks against it could tell them apart.
  boolean areSame(EventNode event, EventNode headline) {
    int sentence = event.trigger().sentence();
    return hasHeadline
        && headline.trigger().sentence() == 0
        && sentence > 0
        && sentence < LEAD
        && names.areSame(event, headline)
        && !Distinctions.areElsewhere(event, headline);
  }
}
