package org.newsgraph.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.Input;

class HtmlFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a | <!DOCTYPE html><p>It rained. | true",
        "a | <div class='x'><p>It rained.</div> | true",
        "a | <main><h1>Rain</h1><p>It rained.</main> | true",
        "a.html | Notice: x <b>y</b> <html><p>It rained. | true",
        "a.HTM.gz | It <i>rained</i>. | true",
        "a.html | It rained. | false",
        "a.txt | It <i>rained</i>. | false",
        "a | <?xml version='1.0'?><table>x</table> | false",
        "a | <section xmlns='http://docbook.example/ns'>x</section> | false",
      })
  void pagesAreKnownByTheirFirstTagOrTheirName(String name, String page, boolean known)
      throws IOException {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);

    assertThat(new HtmlFormat().recognizes(Input.of(name, new ByteArrayInputStream(bytes))))
        .isEqualTo(known);
  }
}
