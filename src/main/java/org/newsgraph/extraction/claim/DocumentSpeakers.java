package org.newsgraph.extraction.claim;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.event.Events;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.ParticipantRole;

/// Who speaks through a writing known from before: "the letter added" is said in the letter, by
/// whoever wrote it. To be called when events are merged.
public final class DocumentSpeakers {
  private final Reading reading;
  private final Events events;
  private final Claims claims;
  private final Places places;

  public DocumentSpeakers(Reading reading, Events events, Claims claims) {
    this.reading = reading;
    this.events = events;
    this.claims = claims;
    this.places = new Places(reading);
  }

  /// Gives each claim of such a writing its author for a speaker.
  public void resolve() {
    claims.all().forEach(claim -> document(claim).ifPresent(document -> resolve(claim, document)));
  }

  private Optional<EventNode> document(ClaimNode claim) {
    boolean written =
        claim.speakers().size() == 1
            && claim.speakers().stream().allMatch(DocumentSpeakers::isWriting);
    return written
        ? claim
            .speakerSpan()
            .flatMap(this::head)
            .flatMap(events::at)
            .filter(event -> event.type() == EventType.Statement)
            .filter(event -> author(event).isPresent())
        : Optional.empty();
  }

  private static boolean isWriting(EntityNode speaker) {
    return speaker.type() == EntityType.CreativeWork && !speaker.isNamed();
  }

  /// The one who wrote it.
  private static Optional<EntityNode> author(EventNode document) {
    Set<EntityNode> agents = document.participants(ParticipantRole.agent);
    return agents.size() == 1
        ? agents.stream().filter(EntityNode::isAnimate).findFirst()
        : Optional.empty();
  }

  /// The noun of one writing: "reports" may be anybody's.
  private Optional<Word> head(Span span) {
    return places.in(span).stream()
        .reduce((first, second) -> second)
        .filter(word -> !reading.token(word).isPlural());
  }

  private static void resolve(ClaimNode claim, EventNode document) {
    claim.speakers().clear();
    claim.speakers().addAll(author(document).stream().toList());
    claim.saidIn().add(document);
  }
}
