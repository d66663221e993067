package org.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences and what they tell to be part of what.
@Tag("slow")
class PartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Paul Jones was arrested in Lima, Peru, on Monday.|Lima part of Peru",
        "Paul Jones was arrested in Akron, Ohio, on Monday.|Akron part of Ohio",
        "A bus crashed near Erfurt, in the eastern state of Thuringia.|Erfurt part of Thuringia",
        "A bus crashed near the German city of Erfurt.|Erfurt part of Germany",
        "A bus crashed near Erfurt, a town in Thuringia.|Erfurt part of Thuringia",
        "Paul Jones was taken to a Madrid hospital.|Madrid hospital part of Madrid",
        "Protesters filled the centre of Madrid.|centre part of Madrid",
        "The board of Shell met on Monday.|board part of Shell",
        "Skoda, a Volkswagen subsidiary, sold a plant.|Skoda part of Volkswagen",
        "The raid broke Article 7 of the treaty, Chad said.|Article 7 part of treaty",
        "Several ministers, including Paul Jones, resigned.|Paul Jones part of Several ministers"
      })
  void tellsPartsOfPlacesAndOrganisations(String sentence, String part) {
    assertThat(Told.by(sentence)).contains(part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paul Jones met voters in Ohio, Texas and Iowa.",
        "Paul Jones met voters in Paris, Madrid and Rome.",
        "Marchers filled a road in Chad."
      })
  void tellsNoPartsOfLists(String sentence) {
    assertThat(Told.by(sentence)).noneMatch(line -> line.contains(" part of "));
  }
}
