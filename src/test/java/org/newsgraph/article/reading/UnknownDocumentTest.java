package org.newsgraph.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Input;
import org.newsgraph.article.Results;

class UnknownDocumentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": 1, \"b\": {\"uri\": 2}}",
        "\uFEFF {\"a\": 1, \"b\": ",
        "[{\"a\": 1}]",
        "{}",
        "[]",
        "<?xml version='1.0'?><a/>",
        "<a xmlns='urn:a'><b/></a>",
        "<!DOCTYPE a [<!ENTITY b 'c'>]><a xmlns:x='urn:a'></a>",
      })
  void otherXmlAndJsonIsNoPlainText(String text) throws IOException {
    assertThat(new UnknownDocument().recognizes(Results.input(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained.",
        "[1] It rained.",
        "[Updated] It rained.",
        "{It} rained.",
        "{",
        "",
        "<b>It rained.</b>",
        "<html xmlns='http://www.w3.org/1999/xhtml'><body/></html>",
        "\"a\": 1",
      })
  void plainTextStaysPlainText(String text) throws IOException {
    assertThat(new UnknownDocument().recognizes(Results.input(text))).isFalse();
  }

  @Test
  void anyNumberOfBracketsIsLookedThrough() throws IOException {
    String brackets = "[ ".repeat(Input.HEAD);

    assertThat(new UnknownDocument().recognizes(Results.input(brackets))).isFalse();
    assertThat(new UnknownDocument().recognizes(Results.input("[".repeat(5000) + "{\"a\": 1")))
        .isTrue();
  }

  @Test
  void theReasonTellsWhatItIs() {
    assertThat(reason("{\"a\": 1, \"b\\n\": [2]}"))
        .isEqualTo("JSON of no format that is known here; it has the fields a, b?");
    assertThat(reason("{\"schema\": \"article-facts/1\"}"))
        .isEqualTo("article facts, and no article; give them to newsgraph map");
    assertThat(reason("<?xml version='1.0'?><x:a/>"))
        .isEqualTo("XML of no format that is known here; it is in an element a");
  }

  private static String reason(String text) {
    return Results.rejected(Results.of(new UnknownDocument(), text).getFirst()).reason();
  }
}
