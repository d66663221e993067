package org.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who acts upon whom in PLOVER's classes, with the real models.
@Tag("slow")
class PoliticalEventsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Norway rejected a request from Peru for extradition of the banker."
            + "|Actual Rejection: agent=Norway topic=Peru+Request",
        "Chile lifted its ban on Peruvian grapes."
            + "|Actual Concession: agent=Chile recipient=Peru topic=Coercion",
        "Denmark condemned Norway's decision to hunt whales."
            + "|Actual Accusation: agent=Denmark patient=Norway topic=OtherEvent",
        "Norway reaffirmed its support for Malawi.|Actual Support: agent=Norway topic=Malawi",
        "Kenya agreed to release 40 Ugandan fishermen."
            + "|Actual Agreement: agent=Kenya recipient=40 Ugandan fishermen topic=Retreat",
        "Zambia is willing to provide food to Malawi."
            + "|Actual Agreement: agent=Zambia recipient=Malawi topic=Aid"
      })
  void findsWhomAnActIsAimedAtBelowWhatItActsUpon(String sentence, String event) {
    assertThat(Told.undated(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Mali said it would reopen its border with Niger."
            + "|Actual Agreement: agent=Mali patient=border topic=Concession",
        "Mali said it would bomb the camps in Niger."
            + "|Actual Threat: agent=Mali patient=camps topic=Bombing",
        "Peru will not lift the tariffs on Chilean copper."
            + "|Actual Rejection: agent=Peru recipient=Chile topic=Concession",
        "Peru does not recognise the government of Paraguay."
            + "|Actual Rejection: agent=Peru patient=government topic=Support",
        "The Danish president vowed to help Malawi."
            + "|Actual Agreement: agent=Danish president patient=Malawi topic=Aid",
        "Norway said that Denmark must open its archives."
            + "|Actual Request: agent=Norway recipient=Denmark topic=Change"
      })
  void tellsAnAnnouncementOrADemandFromWhatItIsAbout(String sentence, String event) {
    assertThat(Told.undated(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Peru and Chile signed a treaty."
            + "|Actual Support: agent=Chile+Peru recipient=Chile topic=Agreement",
        "Denmark and Norway held a joint exercise."
            + "|Actual Cooperation: agent=Denmark+Norway recipient=Norway",
        "A Kenyan lawyer filed a lawsuit against the Ugandan government."
            + "|Actual LegalProceeding: agent=Kenyan lawyer patient=Ugandan government",
        "Sudan announced a ceasefire with the rebels.|Actual Retreat: agent=Sudan recipient=rebels",
        "Norway summoned the Danish ambassador over the whales."
            + "|Actual Accusation: agent=Norway patient=Danish ambassador topic=whales",
        "Teachers in Oslo went on strike for higher wages."
            + "|Actual Protest: agent=Teachers place=Oslo",
        "Ghana handed over 30 tractors to Togo."
            + "|Actual Aid: agent=Ghana patient=30 tractors recipient=Togo",
        "Around 300 soldiers surrendered to the Malian army."
            + "|Actual Retreat: agent=300 soldiers recipient=Malian army",
        "Chadian warplanes bombed a village in Niger."
            + "|Actual Bombing: agent=Chad patient=village instrument=Chadian warplanes place=Niger+village",
        "Denmark failed to reach an agreement with Norway on fishing."
            + "|Actual Rejection: agent=Denmark topic=Norway+Support",
        "Norwegian troops remained on alert in Tromso."
            + "|Actual Mobilization: agent=Norwegian troops place=Tromso"
      })
  void readsActsByVerbAndObject(String sentence, String event) {
    assertThat(Told.undated(sentence)).contains(event);
  }
}
