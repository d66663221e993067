package org.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.annotation.SharedAnnotator;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.Source;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Event;
import org.newsgraph.fact.EventTime;

/// Sentences and what they tell, with the real models.
@Tag("slow")
class RuleExtractorTest {
  /// A Thursday.
  private static final String PUBLISHED = "2020-01-09";

  private static ArticleFacts facts(String text, Optional<String> published) {
    Metadata metadata =
        published
            .map(d -> Metadata.UNKNOWN.published(Publication.parse(d)))
            .orElse(Metadata.UNKNOWN);
    Article article =
        new Article(
            metadata, text, List.of(), new Source("test.txt", Optional.empty(), Optional.empty()));
    return new RuleExtractor(SharedAnnotator.get()).extract(article);
  }

  private static List<String> told(String text) {
    return RenderedFacts.of(facts(text, Optional.of(PUBLISHED)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Canada imposed sanctions on Belarus after the election.|Actual Sanction: agent=Canada patient=Belarus",
        "Peruvian President Martin Vizcarra met German Chancellor Angela Merkel in Lima on Tuesday."
            + "|Actual Meeting: agent=Martin Vizcarra recipient=Angela Merkel day=2020-01-07",
        "The court sentenced former mayor Paul Jones to five years in prison."
            + "|Actual LegalProceeding: agent=court patient=Paul Jones",
        "Chile's finance minister, Ana Torres, resigned on Friday.|Actual Departure: agent=Ana Torres day=2020-01-03",
        "Brazil beat Argentina in the final on Sunday.|Actual Contest: agent=Brazil patient=Argentina day=2020-01-05",
        "A Turkish airstrike killed Omar Haddad on Monday.|Actual Airstrike: agent=Turkey patient=Omar Haddad day=2020-01-06",
        "A Turkish airstrike killed Omar Haddad on Monday."
            + "|Actual Killing: agent=Turkey patient=Omar Haddad instrument=Airstrike day=2020-01-06",
        "The jury convicted Paul Jones of murdering Omar Haddad."
            + "|Actual Killing: agent=Paul Jones patient=Omar Haddad",
        "Turkey killed Omar Haddad in an airstrike on Monday."
            + "|Actual Killing: agent=Turkey patient=Omar Haddad instrument=Airstrike day=2020-01-06",
        "Russia refused to withdraw its soldiers from Georgia.|Negated Retreat: agent=Russia patient=soldiers place=Georgia",
        "North Korea threatened to launch missiles at Japan."
            + "|Planned Assault: agent=North Korea instrument=missiles place=Japan claimed",
        "France denied that its troops had attacked the village.|Negated Assault: agent=troops patient=village place=village claimed",
        "The Pentagon said no Americans had died.|Negated Death: patient=Americans claimed",
        "Gunmen killed three police officers in Kabul on Monday, officials said."
            + "|Actual Killing: agent=Gunmen patient=three police officers place=Kabul day=2020-01-06 claimed"
      })
  void readsWhoDidWhatToWhom(String sentence, String event) {
    assertThat(told(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“We will not surrender,” General Maria Lopez told reporters."
            + "|Quotation Maria Lopez tell to reporters: We will not surrender",
        "The attack was a response to the bombing, according to Hamas."
            + "|Claim Hamas according to: The attack was a response to the bombing",
        "If Iran attacks ships, the US would respond, Smith warned."
            + "|Claim Smith warn: If Iran attacks ships, the US would respond",
        "Amazon has been accused of spying on its employees.|Claim nobody accuse: spying on its employees"
      })
  void readsWhoSaysWhat(String sentence, String claim) {
    assertThat(told(sentence)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Peruvian President Martin Vizcarra met a delegation.|Martin Vizcarra is president of Peru",
        "The court sentenced former mayor Paul Jones to five years in prison.|Paul Jones is former mayor",
        "Chile's finance minister, Ana Torres, resigned on Friday.|Ana Torres is finance minister of Chile",
        "Canada imposed sanctions on Belarus after the election.|Sanction after Election",
        "The storm caused floods in Texas.|Disaster causedBy Disaster",
        "Chad bombed two camps in response to the killing of Ali Sow.|Bombing inResponseTo Killing",
        "Chad bombed two camps, its answer to the killing of Omar Haddad.|Bombing inResponseTo Killing",
        "The bombing was a response to the killing of Ali Sow.|Bombing inResponseTo Killing",
        "An earthquake killed 300 people in Nepal last week.|Death causedBy Disaster"
      })
  void readsPostsAndRelations(String sentence, String fact) {
    assertThat(told(sentence)).contains(fact);
  }

  @Test
  void takesSeveralTellingsForOneEvent() {
    ArticleFacts facts =
        facts(
            "Police killed Juan Perez in Bogota on Monday. The killing caused anger. Perez was killed near his home.",
            Optional.of(PUBLISHED));

    List<Event> killings =
        facts.events().stream().filter(e -> e.type().name().equals("Killing")).toList();
    assertThat(killings)
        .singleElement()
        .satisfies(e -> assertThat(e.mentions()).hasSizeGreaterThanOrEqualTo(2));
  }

  @Test
  void aClaimThatNamesAReportedEventAddsNothingToIt() {
    List<String> told =
        told(
            "Omar Haddad was killed on Monday. Turkey said the killing of Haddad by Israel broke the law.");

    assertThat(told).contains("Actual Killing: patient=Omar Haddad day=2020-01-06");
    assertThat(told)
        .filteredOn(line -> line.contains("agent=Israel"))
        .allMatch(line -> line.endsWith("claimed"));
  }

  @Test
  void anEffectThatIsOnlySaidOrPossibleIsNotReported() {
    assertThat(told("Critics said the vote could fuel anger. The vote may fuel anger."))
        .noneMatch(line -> line.startsWith("Actual Change") && !line.endsWith("claimed"));
  }

  @Test
  void inventsNoDateWithoutADateOfPublication() {
    ArticleFacts facts =
        facts(
            "Chile's finance minister, Ana Torres, resigned on Friday. She met voters yesterday.",
            Optional.empty());

    assertThat(facts.events()).isNotEmpty();
    assertThat(facts.events())
        .allSatisfy(e -> assertThat(e.time().flatMap(EventTime::earliest)).isEmpty());
  }

  @Test
  void mentionsStandWhereTheTextSaysSoBeyondTheBasicPlaneToo() {
    String text = "😀 Canada imposed sanctions on Belarus.";

    ArticleFacts facts = facts(text, Optional.of(PUBLISHED));

    int[] codePoints = text.codePoints().toArray();
    assertThat(facts.entities())
        .filteredOn(e -> e.name().equals("Belarus"))
        .singleElement()
        .satisfies(e -> {
          var span = e.mentions().getFirst().span();
          assertThat(new String(codePoints, span.begin(), span.end() - span.begin()))
              .isEqualTo("Belarus");
        });
  }

  @Test
  void givesTheSameFactsOnSeveralThreads() throws Exception {
    List<String> texts =
        List.of(
            "Canada imposed sanctions on Belarus after the election.",
            "A Turkish airstrike killed Omar Haddad on Monday.",
            "“We will not surrender,” General Maria Lopez told reporters.");
    List<List<String>> alone = texts.stream().map(RuleExtractorTest::told).toList();

    List<Future<List<String>>> together = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      texts.forEach(text -> together.add(threads.submit(() -> told(text))));
    }

    for (int i = 0; i < texts.size(); i++) {
      assertThat(together.get(i).get()).isEqualTo(alone.get(i));
    }
  }

  @Test
  void readsGarbageWithoutHarm() {
    assertThat(facts("&%$ 1234 ;;; ((((\n\n???\n\n''\" “ ”", Optional.empty()).events()).isEmpty();
  }
}
