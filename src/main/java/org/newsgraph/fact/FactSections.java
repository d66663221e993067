package org.newsgraph.fact;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Writes everything but the article, kind by kind.
final class FactSections {
  private final JsonFields json;

  FactSections(JsonFields json) {
    this.json = json;
  }

  void write(ArticleFacts facts) throws IOException {
    json.objects("entities", facts.entities(), this::entity);
    json.objects("events", facts.events(), this::event);
    json.objects("claims", facts.claims(), this::claim);
    json.objects("positions", facts.positions(), this::position);
    json.objects("parts", facts.parts(), this::part);
    json.objects("relations", facts.relations(), this::relation);
    if (facts.extractor().isPresent()) {
      json.object("extractor", () -> extractor(facts.extractor().get()));
    }
  }

  private void entity(Entity entity) throws IOException {
    json.text("id", entity.id());
    json.text("type", entity.type().name());
    json.text("name", entity.name());
    json.texts("aliases", entity.aliases());
    json.texts("sameAs", entity.sameAs());
    json.texts("affiliation", entity.affiliation());
    json.objects("mentions", entity.mentions(), this::mention);
  }

  private void mention(Mention mention) throws IOException {
    json.bounds(mention.span());
    json.text("kind", mention.kind());
  }

  private void event(Event event) throws IOException {
    json.text("id", event.id());
    json.text("type", event.type().name());
    json.text("label", event.label());
    if (!event.participants().isEmpty()) {
      json.object("participants", () -> participants(event.participants()));
    }
    json.texts("places", event.places());
    if (event.time().isPresent()) {
      json.object("time", () -> time(event.time().get()));
    }
    json.text("factuality", event.factuality().name());
    json.texts("accordingTo", event.accordingTo());
    json.text("versionOf", event.versionOf());
    json.number("confidence", event.confidence());
    json.spans("mentions", event.mentions());
  }

  private void participants(Map<ParticipantRole, List<String>> participants) throws IOException {
    for (Map.Entry<ParticipantRole, List<String>> role : participants.entrySet()) {
      json.texts(role.getKey().name(), role.getValue());
    }
  }

  private void time(EventTime time) throws IOException {
    json.text("text", time.text());
    json.text("earliest", time.earliest());
    json.text("latest", time.latest());
  }

  private void claim(Claim claim) throws IOException {
    json.text("id", claim.id());
    json.text("type", claim.type().name());
    json.texts("speaker", claim.speaker());
    json.texts("addressee", claim.addressee());
    json.text("cue", claim.cue());
    json.text("content", claim.content());
    json.texts("about", claim.about());
    json.texts("accordingTo", claim.accordingTo());
    json.texts("saidIn", claim.saidIn());
    json.number("confidence", claim.confidence());
    json.objects("mentions", claim.mentions(), this::claimMention);
  }

  private void claimMention(ClaimMention mention) throws IOException {
    json.bounds(mention.content());
    json.span("speaker", mention.speaker());
    json.span("cue", mention.cue());
  }

  private void position(Position position) throws IOException {
    json.text("holder", position.holder());
    json.text("role", position.role());
    json.text("organization", position.organization());
    json.flag("former", position.former());
    json.text("start", position.start());
    json.text("end", position.end());
    json.spans("mentions", position.mentions());
  }

  private void part(Part part) throws IOException {
    json.text("part", part.part());
    json.text("whole", part.whole());
    json.spans("mentions", part.mentions());
  }

  private void relation(Relation relation) throws IOException {
    json.text("from", relation.from());
    json.text("relation", relation.type().name());
    json.text("to", relation.to());
    json.spans("mentions", relation.mentions());
  }

  private void extractor(Extractor extractor) throws IOException {
    json.text("name", extractor.name());
    json.text("version", extractor.version());
    json.texts("settings", extractor.settings());
  }
}
