package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTextsTest {
  @Test
  void aTextIsThereWhenTheStoreIsOpenedAgain(@TempDir Path directory) {
    try (NewsStore store = NewsStore.open(directory)) {
      store.kept().put("census", store.lastChanged(), "two\nlines");
    }

    try (NewsStore store = NewsStore.open(directory)) {
      assertThat(store.kept().get("census", store.lastChanged())).contains("two\nlines");
      assertThat(store.kept().get("other", store.lastChanged())).isEmpty();
    }
  }

  @Test
  void aTextOfAnotherStateIsNotGiven(@TempDir Path directory) {
    try (NewsStore store = NewsStore.open(directory)) {
      Instant state = store.lastChanged();
      store.kept().put("census", state, "one");

      store.write(
          writer -> writer.replace(Triples.iri("article/a"), Triples.triples("<a> a <b> .")));

      assertThat(store.kept().get("census", store.lastChanged())).isEmpty();
    }
  }

  @Test
  void whatCannotBeWrittenIsNotKept(@TempDir Path directory) {
    KeptTexts texts = new KeptTexts(directory.resolve("missing"));

    texts.put("census", Instant.EPOCH, "one");

    assertThat(texts.get("census", Instant.EPOCH)).isEmpty();
  }
}
