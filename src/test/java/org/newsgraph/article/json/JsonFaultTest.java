package org.newsgraph.article.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFaultTest {
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(2).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\": 1} {}|Trailing token found after value",
        "[[[1]]]|Document nesting depth (3) exceeds the maximum allowed (2)",
        "{\"a\": NaN}|Non-standard token 'NaN'",
        "{\"a\": [1|Unexpected end-of-input: expected close marker for Array",
        "{\"a\" 1}|Unexpected character ('1' (code 49)): was expecting a colon to separate field name"
            + " and value",
      })
  void theReasonIsForThoseWhoHaveWrittenTheText(String json, String reason) {
    JsonProcessingException e =
        catchThrowableOfType(JsonProcessingException.class, () -> JSON.readTree(json));

    assertThat(JsonFault.reason(e)).isEqualTo(reason);
  }
}
