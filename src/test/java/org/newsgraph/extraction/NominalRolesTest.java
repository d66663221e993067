package org.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences and who takes part in what their nouns name, by the verb beside them.
@Tag("slow")
class NominalRolesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Chad faces sanctions over the harbour.|Actual Sanction: patient=Chad topic=harbour",
        "Peru received aid from Chad.|Actual Aid: agent=Chad recipient=Peru",
        "Peru threatened Chad with sanctions.|Planned Sanction: agent=Peru patient=Chad",
        "The mayor faced much criticism.|Actual Accusation: patient=mayor",
        "The mayor's remarks drew criticism from Peru.|Actual Accusation: agent=Peru patient=mayor topic=Statement",
        "Chad promised retaliation.|Planned Assault: agent=Chad",
        "Shell reported a loss of $3 million.|Actual Change: patient=Shell topic=$3 million",
        "Torres was charged with fraud.|Actual Coercion: agent=Torres",
        "Peru and Chad signed the accord at a summit in Quito.|Actual Meeting: agent=Chad+Peru",
        "Chad was hit by a Peru-led offensive.|Actual Assault: agent=Peru",
        "A U.S. drone strike wounded the general.|Actual Airstrike: agent=United States",
      })
  void tellsWhoTakesPartByTheVerbBeside(String sentence, String event) {
    assertThat(Told.by(sentence)).anyMatch(line -> line.startsWith(event));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The blast killed two and injured seven.|Actual Injury: patient=seven",
        "The nurse was given a medal by the mayor.|Actual Contest: agent=mayor recipient=nurse",
        "Police used tear gas to disperse protesters.|Actual Coercion: agent=Police patient=protesters",
        "Rebels shot at police in Lima.|Actual Assault: agent=Rebels patient=police",
        "The attack has made Peru less safe.|Actual Change: patient=Peru",
        "Sales fell 35% in March.|Actual Change: topic=35%",
        "The dispute escalated in March.|Actual Change: topic=Rejection"
      })
  void tellsWhomItBefell(String sentence, String event) {
    assertThat(Told.by(sentence)).anyMatch(line -> line.startsWith(event));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Leading - by example.", "-led - raid.", "Led - the raid."})
  void readsAParticipleAtTheBeginning(String text) {
    assertThatCode(() -> Told.by(text)).doesNotThrowAnyException();
  }
}
