package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.Raw;

class RejectTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "empty | empty",
        "binary, not text (it has a NUL) | binary",
        "not UTF-8: 0xE4; convert it to UTF-8 | not UTF-8",
        "not windows-1252; convert it to UTF-8 | not windows-1252",
        "a row of 3 fields where the header has 2 | a row of … fields where the header has …",
        "a text of more than 2,097,152 characters; split it | a text of more than … characters",
        "the page is cut off after 5 of 70 bytes | the page is cut off after … of … bytes",
        "\"en_\" is no language tag; write en or pt-BR | … is no language tag",
        "latest 2020-01-01 is before earliest 2020-05-05 | latest … is before earliest …",
        "/events/3/places: there is no entity with the id \"e7\" | there is no entity with the id …",
        "(?) | other"
      })
  void theKindOfAReasonIsAWholePhraseThatOthersShare(String reason, String kind) {
    assertThat(new Reject("a", "a", reason, new Raw.Nothing()).kind()).isEqualTo(kind);
  }
}
