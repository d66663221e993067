package org.newsgraph.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgraph.article.Span;

class CodePointsTest {

  @Test
  void countsACharacterBeyondTheBasicPlaneOnce() {
    String text = "a😀b";

    assertThat(new CodePoints(text).span(text.indexOf('b'), text.length()))
        .isEqualTo(new Span(2, 3));
  }
}
