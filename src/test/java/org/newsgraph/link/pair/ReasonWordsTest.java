package org.newsgraph.link.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.link.text.WordList;

class ReasonWordsTest {
  private final ReasonWords words = new ReasonWords();

  @Test
  void whatIsThereIsTold() {
    assertThat(words.of("same head", 1)).contains("named by one word");
  }

  @Test
  void whatIsSoByDegreesIsToldWithHowMuch() {
    assertThat(words.of("sense", 0.714)).contains("their words mean nearly the same (0.71)");
  }

  @Test
  void whatIsNotThereIsToldWhereThatSaysSomething() {
    assertThat(words.of("same head", 0)).contains("named by other words");
    assertThat(words.of("both first", 0)).isEmpty();
  }

  @Test
  void whatPeopleCannotReadIsLeftOut() {
    assertThat(words.of("position apart", 0.3)).isEmpty();
  }

  @Test
  void everyWordingIsOfAFeatureThatAModelHas() {
    List<String> features =
        List.of("event-model.tsv", "entity-model.tsv").stream()
            .flatMap(file -> WordList.lines(file).stream())
            .map(line -> line.split("\t"))
            .filter(line -> line.length > 3)
            .map(line -> line[0])
            .toList();

    assertThat(WordList.lines("reasons.tsv"))
        .extracting(line -> line.split("\t")[0])
        .isSubsetOf(features);
  }
}
