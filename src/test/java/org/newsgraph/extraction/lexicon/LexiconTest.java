package org.newsgraph.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.EventType;

class LexiconTest {
  /// With which a suffix of several words begins, and how it goes on.
  private static final Set<String> PARTICLES =
      Set.of("in", "into", "out", "off", "over", "up", "down", "away", "back", "apart", "together");

  private static final Set<String> PREPOSITIONS =
      Set.of("to", "of", "with", "for", "as", "on", "from", "at", "in", "against", "about");

  private static Stream<List<String>> rows(String pos) {
    return Stream.of("political.tsv", "general.tsv", "common.tsv")
        .flatMap(table -> Table.rows(table).stream())
        .filter(row -> row.get(1).equals(pos));
  }

  private static Set<String> lemmas(String pos) {
    return new TreeSet<>(rows(pos).map(row -> row.get(0).split("_", 2)[0]).toList());
  }

  /// A row is never asked for where one before it holds wherever it does.
  @Test
  void hidesNoRowBehindAnother() {
    EventLexicon lexicon = EventLexicon.load();
    List<EventEntry> hidden = new ArrayList<>();

    lemmas("v").forEach(lemma -> hidden.addAll(hidden(lexicon.verb(lemma))));
    lemmas("n").forEach(lemma -> hidden.addAll(hidden(lexicon.noun(lemma))));
    lemmas("a").forEach(lemma -> hidden.addAll(hidden(lexicon.adjective(lemma))));

    assertThat(hidden).isEmpty();
  }

  private static List<EventEntry> hidden(List<EventEntry> rows) {
    return IntStream.range(0, rows.size())
        .filter(i -> rows.subList(0, i).stream().anyMatch(before -> hides(before, rows.get(i))))
        .mapToObj(rows::get)
        .toList();
  }

  private static boolean hides(EventEntry before, EventEntry row) {
    boolean suffix =
        before.suffix().isEmpty() || (row.suffix() + " ").startsWith(before.suffix() + " ");
    boolean object =
        before.objects().isEmpty()
            || (!row.objects().isEmpty()
                && (before.objects().contains(EventEntry.ANY)
                    || before.objects().containsAll(row.objects())));
    return suffix && object;
  }

  /// The annotator gives lemmas, so that a past form or a plural in the table is never found.
  @Test
  void holdsVerbsAsTheAnnotatorGivesThem() {
    Morphology morphology = new Morphology();

    assertThat(lemmas("v"))
        .filteredOn(lemma ->
            Stream.of(lemma, lemma + (lemma.endsWith("e") ? "d" : "ed"))
                .noneMatch(form -> morphology.lemma(form, "VBD").equals(lemma)))
        .isEmpty();
  }

  @Test
  void asksForSuffixesThatAParticleBegins() {
    Stream<String[]> suffixes =
        rows("v").map(row -> row.get(0).split("_")).filter(words -> words.length > 2);

    assertThat(suffixes)
        .allMatch(words -> words.length == 3)
        .allMatch(words -> PARTICLES.contains(words[1]) && PREPOSITIONS.contains(words[2]));
  }

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
