package org.newsgraph.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.EventType;

class LexiconTest {

  @Test
  void takesTheRowThatAsksForMoreBeforeTheBareVerb() {
    EventLexicon lexicon = EventLexicon.load();

    assertThat(lexicon.verb("fire").getFirst().objects()).isNotEmpty();
  }

  @Test
  void knowsVerbsAndNounsOfOneClass() {
    EventLexicon lexicon = EventLexicon.load();

    assertThat(lexicon.verb("kill")).anyMatch(entry -> entry.type() == EventType.Killing);
    assertThat(lexicon.noun("airstrike")).anyMatch(entry -> entry.type() == EventType.Airstrike);
    assertThat(lexicon.noun("earthquake")).anyMatch(entry -> entry.type() == EventType.Disaster);
  }

  @Test
  void hasEntriesForEveryClass() {
    EventLexicon lexicon = EventLexicon.load();

    assertThat(EventType.values()).allMatch(type -> lexicon.size(type) > 0);
  }

  @Test
  void tellsACountryFromAPronoun() {
    Gazetteer gazetteer = Gazetteer.load();

    assertThat(gazetteer.named("US")).map(GazetteerEntry::name).hasValue("United States");
    assertThat(gazetteer.named("U.S.")).map(GazetteerEntry::name).hasValue("United States");
    assertThat(gazetteer.named("us")).isEmpty();
  }

  @Test
  void leadsDemonymsAndCapitalsToTheirCountry() {
    Gazetteer gazetteer = Gazetteer.load();

    assertThat(gazetteer.demonym("Iranians")).map(GazetteerEntry::name).hasValue("Iran");
    assertThat(gazetteer.capital("Paris")).map(GazetteerEntry::name).hasValue("France");
  }

  @Test
  void tellsWhatCommonNounsStandFor() {
    NounTypes nouns = NounTypes.load();

    assertThat(nouns.type("troops")).hasValue(EntityType.Group);
    assertThat(nouns.type("letter")).hasValue(EntityType.CreativeWork);
    assertThat(nouns.isPost("ambassador")).isTrue();
    assertThat(nouns.nameEnding("Council")).hasValue(EntityType.Organization);
  }

  @Test
  void knowsWhatACueSaysOfItsContent() {
    SpeechLexicon speech = SpeechLexicon.load();

    assertThat(speech.verb("deny").getFirst().stance()).isEqualTo(Stance.denied);
    assertThat(speech.verb("vow").getFirst().event()).hasValue(EventType.Threat);
    assertThat(speech.isAttribution("according_to")).isTrue();
  }
}
