package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleIdentityTest {

  @Test
  void theAddressComesFirst() {
    ArticleIdentity identity =
        identity("HTTPS://Example.org/a?utm_source=x&id=7#top", "Rain", "2019-05-03");

    assertThat(identity.value()).isEqualTo("https://example.org/a?id=7");
    assertThat(identity.digest()).matches("[0-9a-f]{8}");
  }

  @Test
  void publisherDayAndHeadlineComeSecond() {
    assertThat(identity("", " Heavy  rain", "2019-05-03T10:00:00Z").value())
        .isEqualTo("Harbour Gazette\n2019-05-03\nHeavy rain");
  }

  @Test
  void theTextComesLast() {
    assertThat(identity("", "Rain", "").value()).startsWith("sha256:");
  }

  private static ArticleIdentity identity(String url, String headline, String published) {
    Metadata metadata =
        new Metadata(
            Optional.of(url).filter(text -> !text.isEmpty()),
            Optional.of(headline),
            Optional.of("Harbour Gazette"),
            List.of(),
            Optional.of(published).filter(text -> !text.isEmpty()).map(Publication::parse),
            Optional.empty(),
            Optional.empty());
    Source source = new Source("a.txt", Optional.empty(), Optional.empty());
    return ArticleIdentity.of(new Article(metadata, "It rained.", List.of(), source));
  }
}
