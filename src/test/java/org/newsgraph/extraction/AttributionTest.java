package org.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a claim begins and ends, whose it is, and what between the paragraphs is none of the
/// article's own, with the real models.
@Tag("slow")
class AttributionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // a participle introduces what follows it
        "The mayor shut the bridge on Monday, claiming the road was not safe."
            + "|Claim mayor claim: the road was not safe",
        // what somebody is held to be
        "Maria Lopez, widely considered the best lawyer in Chad, left the court."
            + "|Claim nobody consider: Maria Lopez the best lawyer in Chad",
        "The plan was seen as dangerous.|Claim nobody see: The plan dangerous",
        // more than one speaker
        "Maria Lopez and Peter Brand said the bridge had failed."
            + "|Claim Maria Lopez+Peter Brand say: the bridge had failed",
        "The bridge failed, according to Maria Lopez and Peter Brand."
            + "|Claim Maria Lopez+Peter Brand according to: The bridge failed",
        // whom, and what they are to do
        "Maria Lopez called on Peter Brand to close the bridge."
            + "|Claim Maria Lopez call: Peter Brand to close the bridge",
        // the verb between commas, and behind what another said
        "The old bridge, Maria Lopez said, is a danger for the town."
            + "|Claim Maria Lopez say: The old bridge is a danger for the town",
        "The old bridge is closed, Maria Lopez said, and the new one is not ready."
            + "|Claim Maria Lopez say: The old bridge is closed and the new one is not ready",
        "Maria Lopez told Peter Brand the bridge was closed, the police said."
            + "|Claim police say: Maria Lopez told Peter Brand the bridge was closed",
        "Builders say the bridge, made in haste, has cost a fortune."
            + "|Claim Builders say: the bridge, made in haste, has cost a fortune",
        // what happens meanwhile is no part of a judgement
        "Maria Lopez described the plan as absurd while soldiers attacked the village."
            + "|Claim Maria Lopez describe: the plan as absurd",
      })
  void readsOneClaim(String text, String claim) {
    assertThat(Told.claims(text)).containsExactly(claim);
  }

  @Test
  void reportsItselfWhatHappensBesideAJudgement() {
    assertThat(
            Told.undated(
                "Maria Lopez described the plan as absurd while soldiers attacked the village."))
        .contains("Actual Assault: agent=soldiers patient=village place=village");
  }

  @Test
  void givesAPostToWhoSignsIt() {
    assertThat(
            Told.claims(
                "The bridge failed on Monday.¶We will build a new bridge for our town."
                    + " — Maria Lopez (@mlopez) March 3, 2021¶Nobody was hurt."))
        .containsExactly("Quotation Maria Lopez -: We will build a new bridge for our town.");
  }

  @ParameterizedTest
  @CsvSource({
    "MAYOR ATTACKS POLICE AFTER FIRE IN HARBOUR",
    "A wave of protests",
    "Get the stories you love delivered to your inbox",
    "Fact check: Lopez attacks the mayor over the bridge",
  })
  void tellsNothingOfWhatIsPutBetweenParagraphs(String line) {
    String before = "A bridge is old.¶It is made of stone.¶It has a roof.¶";
    String after = "¶The roof is red.¶The town is small.";
    assertThat(Told.undated(before + line + after))
        .containsExactlyElementsOf(Told.undated(before + "¶" + after.substring(1)));
  }

  @Test
  void keepsTwoAccusationsApart() {
    assertThat(
            Told.undated(
                    "Chad blamed Maria Lopez for the fire. Chad accused Maria Lopez of plotting.")
                .stream()
                .filter(line -> line.contains(" Accusation:")))
        .hasSize(2);
  }

  @Test
  void leavesAMatterBeforeTheColonWithoutAWord() {
    assertThat(Told.claims("Harbour strike: Ships wait for the third day¶The strike goes on."))
        .isEmpty();
  }
}
