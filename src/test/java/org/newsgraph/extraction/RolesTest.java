package org.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences and who takes part in what they tell.
@Tag("slow")
class RolesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Chad has an option to buy the harbour.|Planned Transaction: agent=Chad patient=harbour",
        "Chad negotiated the purchase of ten trucks.|Actual Transaction: agent=Chad patient=ten trucks",
        "Peru announced a ceasefire on Monday.|Actual Retreat: agent=Peru",
        "The trucks were chosen and bought by Chad.|Actual Transaction: agent=Chad patient=trucks",
        "Shell survived an attempt by rebels to bomb the harbour.|Planned Bombing: agent=rebels patient=harbour",
        "The lamps, designed to cool the harbour, failed.|Planned Change: agent=lamps patient=harbour",
        "Peru accused Chad of having bombed the harbour.|Actual Bombing: agent=Chad patient=harbour place=harbour claimed",
        "Shell's string of purchases angered Peru.|Actual Transaction: agent=Shell",
        "Peru named the shops that Chad intends to shut down.|Planned Change: agent=Chad patient=shops",
        "Maria Lopez set an ultimatum for Chad.|Actual Threat: agent=Maria Lopez",
        "Most shareholders sold their stakes.|Actual Transaction: agent=Most shareholders patient=stakes",
        "Peru blamed Chad for the bombing of a market.|Actual Bombing: agent=Chad patient=market place=market claimed",
        "The mayor has been told and is helping Peru.|Actual Aid: agent=mayor recipient=Peru",
        "Peru launched missiles targeting soldiers in Chad.|Actual Assault: agent=Peru patient=soldiers",
        "Chad vowed revenge against Peru.|Planned Assault: agent=Chad patient=Peru"
      })
  void tellsWhoDoesIt(String sentence, String event) {
    assertThat(Told.by(sentence)).anyMatch(line -> line.startsWith(event));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Chad sold the harbour to Peru.|Actual Transaction: agent=Chad patient=harbour recipient=Peru",
        "Chad bought 20 of Peru's old trucks.|Actual Transaction: agent=Chad patient=old trucks",
        "Chad paid $57 million for the harbour.|Actual Transaction: agent=Chad patient=$57 million",
        "Shell's ferries can move up to 30 workers.|Possible Movement: agent=ferries patient=up to 30 workers",
        "Owners will have their trucks repaired.|Actual Change: patient=trucks",
        "Shell shares rose 3 percent.|Actual Change: patient=Shell shares",
        "To date 40 trucks have been delivered to Peru.|Actual Aid: patient=trucks recipient=Peru",
        "The regulator praised Shell.|Actual Support: agent=regulator patient=Shell",
        "A Chad airstrike killed Maria Lopez.|Actual Airstrike: agent=Chad patient=Maria Lopez"
      })
  void tellsWhomOrWhatItIsDoneTo(String sentence, String event) {
    assertThat(Told.by(sentence)).anyMatch(line -> line.startsWith(event));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Peru demanded that the mayor resign.|Actual Request: agent=Peru recipient=mayor topic=Departure",
        "Peru accused Chad of having bombed the harbour.|Actual Accusation: agent=Peru patient=Chad topic=Bombing",
        "Peru expected sales of trucks to exceed 250.|Planned Change: topic=Transaction",
        "Shell sales dropped 42 percent.|Actual Change: topic=42 percent+Transaction",
        "Peru dismissed the Chad offer to negotiate.|Actual Agreement: agent=Chad topic=Negotiation",
        "Police told the workers to leave the harbour.|Actual Request: agent=Police recipient=workers topic=Movement"
      })
  void tellsWhatItIsAbout(String sentence, String event) {
    assertThat(Told.by(sentence)).anyMatch(line -> line.startsWith(event));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Peru met Chad in Quito. The two countries signed a pact.|Actual Support: agent=Chad+Peru",
        "Peru wrote to Chad after both of them attacked the harbour.|Actual Assault: agent=Chad+Peru",
        "Chad shelled Mali. Both sides rejected the plan.|Actual Rejection: agent=Chad+Mali",
        "Peru, Chad and Mali met. The two countries rejected the plan.|Actual Rejection: agent=two countries"
      })
  void leadsBothToTheTwoToldOfBefore(String text, String event) {
    assertThat(Told.by(text)).anyMatch(line -> line.startsWith(event));
  }

  @Test
  void takesNoIntentionToHarmForAPromise() {
    assertThat(Told.by("Chad had no intention of killing pirates."))
        .noneMatch(line -> line.contains("Agreement"))
        .anyMatch(line -> line.startsWith("Negated Killing: agent=Chad patient=pirates"));
  }

  @Test
  void placesWhatWasDoneWhere() {
    assertThat(Told.by("Rebels shelled the town where the general was arrested."))
        .anyMatch(line -> line.startsWith("Actual Arrest: patient=general place=town"));
  }

  @Test
  void placesAnActWhereItsMeansIs() {
    assertThat(Told.by("An airstrike near Lima killed two soldiers."))
        .contains("Actual Killing: patient=two soldiers instrument=Airstrike place=Lima");
  }
}
