package org.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.fact.Claim;
import org.newsgraph.fact.ClaimMention;

/// Who says what, with the real models.
@Tag("slow")
class ClaimRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“The bridge is safe,” Maria Lopez said. “We tested it twice.”"
            + "|Quotation Maria Lopez say: The bridge is safe We tested it twice.",
        "“The bridge,” said Maria Lopez, “is safe for everyone.”"
            + "|Quotation Maria Lopez say: The bridge is safe for everyone.",
        "Maria Lopez said: “The bridge is safe.”|Quotation Maria Lopez say: The bridge is safe.",
        "''The bridge is safe,'' Maria Lopez said on Monday.|Quotation Maria Lopez say: The bridge is safe",
        "“Is the bridge safe?” Maria Lopez asked.|Quotation Maria Lopez ask: Is the bridge safe?",
        "“The bridge is safe for everyone.” — Maria Lopez"
            + "|Quotation Maria Lopez -: The bridge is safe for everyone.",
        "Maria Lopez said the bridge was “as safe as a house.”"
            + "|Claim Maria Lopez say: the bridge was “as safe as a house.",
      })
  void readsOneClaimOfAQuotation(String text, String claim) {
    assertThat(Told.claims(text)).containsExactly(claim);
  }

  @Test
  void carriesTheSpeakerOverToTheNextParagraph() {
    assertThat(
            Told.claims(
                "“We will open the bridge,” Maria Lopez said on Monday.¶"
                    + "“It has been closed for two years.”"))
        .contains("Quotation Maria Lopez say: It has been closed for two years.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The bridge will open in May, the mayor said.|Claim mayor say: The bridge will open in May",
        "The bridge, the mayor said, will open in May.|Claim mayor say: The bridge will open in May",
        "The bridge will open in May, according to the mayor."
            + "|Claim mayor according to: The bridge will open in May",
        "Paul Jones sent the bank a letter on Monday. The letter said prices would rise."
            + "|Claim Paul Jones say: prices would rise",
        "Maria Lopez wants to open the bridge in May.|Claim Maria Lopez want: to open the bridge in May",
        "The mayor called for an inquiry into the fire.|Claim mayor call: an inquiry into the fire",
        "Maria Lopez criticized the mayor for closing the bridge."
            + "|Claim Maria Lopez criticize: the mayor for closing the bridge",
        "Maria Lopez's claim that the bridge was closed surprised the mayor."
            + "|Claim Maria Lopez claim: the bridge was closed",
        "Maria Lopez is confident that the bridge will open."
            + "|Claim Maria Lopez confident: the bridge will open",
        "A poll by the city shows that most voters like the bridge."
            + "|Claim poll show: most voters like the bridge",
        "Lopez: Bridge will open in May¶The mayor spoke.|Claim Lopez -: Bridge will open in May",
        "The bridge is expected to open in May.|Claim nobody expect: The bridge to open in May",
        "The mayor said the bridge was open, adding that buses would use it."
            + "|Claim mayor say: the bridge was open",
        "The army said Chad had fired ten rockets, adding, “It is clear that it was Chad.”"
            + "|Quotation army add: It is clear that it was Chad.",
        "The army said Chad had “fired ten rockets at the base,” adding, “It is clear.”"
            + "|Claim army say: Chad had “fired ten rockets at the base",
      })
  void readsWhoSaysWhat(String text, String claim) {
    assertThat(Told.claims(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“I think we will win,” Maria Lopez said.|1",
        "Maria Lopez said she plans to attack the court.|1",
        "Maria Lopez said the bank had denied that it lost the money.|2",
        "The Latest news is here.|0",
      })
  void countsOneClaimForEachSource(String text, int count) {
    assertThat(Told.claims(text)).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Maria Lopez said she plans to attack the village.|Planned Assault: agent=Maria Lopez patient=village place=village claimed",
        "France condemned the attack on the village.|Actual Assault: patient=village place=village",
      })
  void keepsEventsAsCertainAsTheyAreTold(String text, String event) {
    assertThat(Told.undated(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Two sailors were found clinging to a raft.|0",
        "Rain threatened to delay the launch.|0",
        "Olga Berg works for a group called the River Land Fund.|0",
        "Clerks issued licences, although Maria Lopez had told them to wait.|1",
      })
  void takesNoCueForAClaimThatNobodyMakes(String text, int count) {
    assertThat(Told.claims(text)).hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad agreed to release the hostages.",
        "Voters rejected the agreement with Sudan.",
        "The board is expected to dismiss the mayor.",
        "The minister ordered soldiers to attack the port.",
      })
  void reportsItselfWhatIsDecided(String text) {
    assertThat(Told.undated(text)).isNotEmpty().noneMatch(line -> line.contains("claimed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad did not confirm the failed attack.",
        "Chad had not, by Monday evening, announced a visit to Peru.",
        "The talks took place as protests continue in Chad."
      })
  void takesForNoClaimWhatNobodySaid(String text) {
    assertThat(Told.claims(text)).isEmpty();
  }

  @Test
  void showsWhereTheSpeakerAndTheWholeContentStand() {
    String text = "“The bridge,” said Maria Lopez, “is safe for everyone.”";

    Claim claim = Told.undatedFacts(text).claims().getFirst();
    ClaimMention mention = claim.mentions().getFirst();

    assertThat(text.substring(mention.content().begin(), mention.content().end()))
        .isEqualTo("The bridge,” said Maria Lopez, “is safe for everyone.");
    assertThat(mention.speaker().map(s -> text.substring(s.begin(), s.end())))
        .hasValue("Maria Lopez");
  }
}
