package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource({
    "http://our_site.example.org/a, http://our_site.example.org/a",
    "https://news.example/100%-true, https://news.example/100%25-true",
    "https://news.example/50%, https://news.example/50%25",
    "https://news.example/a%20b, https://news.example/a%20b",
    "https://news.example:8443/a, https://news.example:8443/a",
    "http://[::1]/a, http://[::1]/a",
  })
  void whatBrowsersOpenIsAnAddress(String written, String address) {
    assertThat(WebAddress.of(written)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https:///a", "http://:80/", "http:a", "ftp://news.example/", "/a", "http://_/"})
  void whatHasNoHostIsNone(String written) {
    assertThat(WebAddress.find(written)).isEmpty();
  }

  @Test
  void anAddressWithAnUnderlineHasACanonicalForm() {
    assertThat(WebAddress.canonical("HTTP://Our_Site.example.org/a?utm_source=x"))
        .isEqualTo("http://our_site.example.org/a");
  }
}
