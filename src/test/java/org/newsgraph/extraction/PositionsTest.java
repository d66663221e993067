package org.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences and the posts they tell.
@Tag("slow")
class PositionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Maria Lopez became president of Peru in 2011.|Maria Lopez is president of Peru",
        "Maria Lopez was named head of the World Bank on Monday.|Maria Lopez is head of World Bank",
        "Ana Torres has served as director of Europol since 2017.|Ana Torres is director of Europol",
        "Chad appointed Paul Jones as defence minister.|Paul Jones is defence minister",
        "Paul Jones was sworn in as president of Chad on Monday.|Paul Jones is president of Chad",
        "Ana Torres was finance minister of Chile from 2010 to 2014.|Ana Torres is former finance minister of Chile",
        "Former Chilean finance minister Ana Torres met voters.|Ana Torres is former finance minister of Chile",
        "Former U.S. Ambassador to the United Nations Ana Torres met voters.|Ana Torres is former ambassador to the United Nations of United States",
        "Paul Jones stepped down as chief executive of Shell in 2018.|Paul Jones is former chief executive of Shell",
        "Paul Jones succeeded Ana Torres as governor of the Bank of Chile.|Ana Torres is former governor of Bank of Chile",
        "Paul Jones, a former investment banker, manages the harbour.|Paul Jones is former investment banker",
        "Ex-president Paul Jones was arrested.|Paul Jones is former president",
        "The acting governor, Ana Torres, resigned.|Ana Torres is acting governor",
        "Secretary of State Paul Jones met voters.|Paul Jones is secretary of state",
        "Presidents Maria Lopez and Paul Jones met in Lima.|Paul Jones is president",
        "Ana Torres, who chairs the World Bank, met voters.|Ana Torres is chair of World Bank",
        "Chad appointed Paul Jones to lead Interpol.|Paul Jones is leader of Interpol",
        "Paul Jones, director-general of Interpol, met voters.|Paul Jones is director-general of Interpol",
        "Paul Jones, the head of the junta, met voters.|Paul Jones is head of junta",
        "Ana Torres, chief of staff of the army, met voters.|Ana Torres is chief of staff of army",
        "Justice Ana Torres wrote the opinion.|Ana Torres is justice",
        "Paul Jones became the first black president of Chad in 2011.|Paul Jones is president of Chad",
        "Ana Torres will remain president of Shell.|Ana Torres is president of Shell"
      })
  void tellsWhoHoldsWhichPost(String sentence, String post) {
    assertThat(Told.by(sentence)).contains(post);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paul Jones will become president in May.",
        "Paul Jones is not the president of Chad.",
        "A spokesman for President Maria Lopez met voters.",
        "Troops of General Paul Jones took the town.",
        "Paul Jones led the attack on the town."
      })
  void tellsNoPostThatIsDeniedOrToComeOrAnothers(String sentence) {
    assertThat(Told.by(sentence))
        .noneMatch(line ->
            line.startsWith("Paul Jones is") || line.startsWith("Maria Lopez is spokesman"));
  }
}
