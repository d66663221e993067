package org.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which class of event a word of many senses names, with the real models.
@Tag("slow")
class SensesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Olga Berg took the children to a hospital. | Actual Movement:",
        "The senator took heat from his rivals. | Actual Accusation:",
        "The minister took responsibility for the delay. | Actual Statement:",
        "The agency brought the smugglers to justice. | Actual LegalProceeding:",
        "Olga Berg put the plan on hold. | Actual Change:",
        "The court gave the mother custody of the girl. | Actual Concession:",
        "The drought left 40 people dead. | Actual Death:",
        "The patient was discharged from the hospital on Monday. | Actual Movement:",
        "On Monday parliament called on the government to expel the envoy. | Actual Request:",
        "The board fired its manager. | Actual Departure:",
        "Lawmakers shot down the plan. | Actual Rejection:",
        "The mill lost 20 million euros in March. | Actual Transaction:",
        "The village lost nine soldiers in the fighting. | Actual Death:",
        "The rebels claimed responsibility for the raid. | Actual Statement:",
        "Engine trouble delayed the ferry. | Actual Accident:",
        "Kvern can assume the ownership of the mill. | Possible Transaction:",
        "The yard announced 900 job cuts. | Actual Statement:",
        "Olga Berg shut down the mill. | Actual Change:",
        "Peru ordered $6 billion in new airliners. | Actual Transaction:"
      })
  void tellsTheSenseOfAWord(String sentence, String event) {
    assertThat(Told.undated(sentence)).anyMatch(line -> line.startsWith(event));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The repair took three years. | OtherEvent",
        "Olga Berg expects that the repair should take a month. | Request",
        "The deal made sense to the owners. | Change",
        "Olga Berg holds a degree from Oslo. | Movement",
        "The mayor called the plan a disgrace. | Consultation",
        "They call him \"the owl\" and left the town. | Consultation",
        "Olga Berg works for a group called the River Land Fund. | Consultation",
        "Nobody asked how things were going. | Movement",
        "The owners made it clear that they would sell the mill. | Change",
        "Olga Berg sat in the front row. | Rejection",
        "Olga Berg called the defeat a lesson. | Consultation",
        "The owners read a written statement. | Publication",
        "The growing fear worried the town. | Change",
        "Olga Berg has got a boat. | Transaction",
        "Prices will fall in coming years. | Movement",
        "The raid is the start of a campaign against Peru. | Change",
        "The police took action in response. | Statement",
        "Olga Berg leads the committee. | OtherEvent",
        "The critics were paying attention to the vote. | Transaction",
        "Olga Berg said that Mali would have helped Peru. | Agreement"
      })
  void tellsOfNoEventWhereAWordNamesNone(String sentence, String type) {
    assertThat(Told.undated(sentence)).noneMatch(line -> line.matches("\\w+ " + type + "\\b.*"));
  }
}
