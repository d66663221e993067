package org.newsgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseTest {

  @Test
  void namesThingsUnderTheirFolder() {
    Base base = new Base("https://graph.example/news/");

    assertThat(base.node(Folder.person, "ada-quill").getURI())
        .isEqualTo("https://graph.example/news/person/ada-quill");
    assertThat(base.linksGraph().getURI()).isEqualTo("https://graph.example/news/graph/links");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "graph/",
        "http://",
        "http:///",
        "https://graph.example",
        "https://graph.example/?q=/",
        "https://graph.example/#/",
        "https://graph.example/a/../",
        "https://graph.example/a b/",
        "ftp://graph.example/",
        "mailto:someone/"
      })
  void refusesWhatIsNoBase(String iri) {
    assertThatThrownBy(() -> new Base(iri))
        .isInstanceOf(VocabularyException.class)
        .hasMessageStartingWith("not a base IRI: \"" + iri + "\"; write an absolute http or https");
  }
}
