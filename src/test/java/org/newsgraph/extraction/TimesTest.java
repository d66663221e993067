package org.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences and the days they tell.
@Tag("slow")
class TimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The minister said on Monday that two soldiers had been killed on Friday.|Killing|2020-01-03",
        "The minister said Monday she had met the rebels.|Statement|2020-01-06",
        "Police arrested the mayor on Tuesday and killed two protesters.|Killing|2020-01-07",
        "A bomb exploded in Lima on Tuesday, killing two soldiers.|Killing|2020-01-07",
        "Ana Torres condemned the bombing of the port on Monday.|Accusation|2020-01-06",
        "Voters attended a rally in Lima on Monday.|Protest|2020-01-06",
        "Rebels planned a march in Lima on Saturday.|Protest|2020-01-11",
        "On Monday protesters burned two cars in Lima.|Change|2020-01-06",
        "On Tuesday a rocket attack killed two nurses.|Assault|2020-01-07",
        "Police arrested the mayor yesterday.|Arrest|2020-01-08",
        "Police arrested the mayor two days ago.|Arrest|2020-01-07",
        "Police arrested the mayor on Dec. 28.|Arrest|2019-12-28",
        "It was on Monday that police arrested the mayor.|Arrest|2020-01-06",
        "Police arrested the mayor on Monday. A day later, rebels bombed the port.|Bombing|2020-01-07",
        "Ana Torres said on Monday that the talks had failed. She added that the port was safe.|Statement|2020-01-06",
        "Police arrested the mayor on Monday. Hours later, the minister resigned.|Departure|2020-01-06",
        "Police arrested the mayor on Monday. Rebels bombed the port later that day.|Bombing|2020-01-06",
        "Police arrested the mayor on Christmas Eve.|Arrest|2019-12-24",
        "It was calmer than on Monday, when police killed two nurses.|Killing|2020-01-06",
        "The cabinet on Tuesday condemned two attacks in Lima on Monday.|Assault|2020-01-06",
        "The minister is flying to Lima on Saturday.|Movement|2020-01-11",
        "Chad attacked the port on Monday. The attack killed two nurses.|Killing|2020-01-06"
      })
  void tellsTheDay(String sentence, String event, String day) {
    assertThat(Told.by(sentence))
        .anyMatch(line -> line.contains(" " + event + ":") && line.contains(" day=" + day));
  }

  @Test
  void tellsThatWhatWasRecentWasBeforeThePublication() {
    assertThat(Told.facts("Rebels attacked the port recently.").events())
        .anyMatch(event ->
            event
                .time()
                .filter(time -> time.earliest().isEmpty() && time.latest().isPresent())
                .isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May had postponed the vote.",
        "Police stopped a march in Lima.",
        "The rebels retreated once the army attacked.",
        "The rebels fired past the soldiers."
      })
  void tellsNoTimeByAWordThatOnlyLooksLikeOne(String sentence) {
    assertThat(Told.facts(sentence).events())
        .isNotEmpty()
        .allMatch(event -> event.time().isEmpty());
  }
}
