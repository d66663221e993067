package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryIndexTest {
  @TempDir Path folder;

  private EntryIndex index;

  @BeforeEach
  void open() {
    index = new EntryIndex(folder.resolve("entries"));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void findsAnEntryByEachOfItsKeys() {
    replace("a", "1", entry("urn:x", "jane doe", "x"));

    assertThat(found("jane doe")).containsExactly("x");
    assertThat(index.find(EntryKey.SUBJECT, "urn:x", 9)).hasSize(1);
    assertThat(found("jane")).isEmpty();
    assertThat(found("urn:x")).isEmpty();
  }

  @Test
  void aSourceTakesThePlaceOfWhatItToldBeforeAndOfNothingElse() {
    assertThat(replace("a", "1", entry("urn:x", "jane", "x"))).isEqualTo(Change.NEW);
    assertThat(replace("b", "1", entry("urn:x", "jane", "also x"))).isEqualTo(Change.NEW);

    assertThat(replace("a", "2", entry("urn:y", "john", "y"))).isEqualTo(Change.CHANGED);

    assertThat(found("jane")).containsExactly("also x");
    assertThat(found("john")).containsExactly("y");
  }

  @Test
  void theSameAgainChangesNothing() {
    replace("a", "1", entry("urn:x", "jane", "x"));

    assertThat(replace("a", "1", entry("urn:x", "jane", "x"))).isEqualTo(Change.UNCHANGED);
    assertThat(found("jane")).containsExactly("x");
  }

  @Test
  void aSourceThatBreaksOffChangesNothing() {
    replace("a", "1", entry("urn:x", "jane", "x"));

    assertThatThrownBy(() -> breakOff("a")).isInstanceOf(StoreException.class);
    close();
    open();

    assertThat(found("jane")).containsExactly("x");
    assertThat(found("john")).isEmpty();
  }

  @Test
  void aFirstSourceThatBreaksOffLeavesNothingBehind() {
    assertThatThrownBy(() -> breakOff("a")).isInstanceOf(StoreException.class);

    assertThat(index.isEmpty()).isTrue();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void isThereWhenOpenedAgain() {
    replace("a", "1", entry("urn:x", "jane", "x"));
    close();
    open();

    assertThat(index.isEmpty()).isFalse();
    assertThat(found("jane")).containsExactly("x");
  }

  @Test
  void takesKeysAsTheyAre() {
    String hostile = "name:* AND (\"a\" OR /.*/) ~1 \u202e\u0000 \\";
    replace("a", "1", entry("urn:x", hostile, "x"), entry("urn:y", "jane", "y"));

    assertThat(found(hostile)).containsExactly("x");
    assertThat(found("*")).isEmpty();
    assertThat(found("/.*/")).isEmpty();
  }

  private void breakOff(String source) {
    index.replace(
        source,
        next -> {
          next.accept(entry("urn:y", "john", "y"));
          throw new StoreException("broken off");
        });
  }

  private Change replace(String source, String fingerprint, IndexedEntry... entries) {
    return index.replace(source, next -> give(next, fingerprint, entries));
  }

  private static String give(
      Consumer<IndexedEntry> next, String fingerprint, IndexedEntry... entries) {
    List.of(entries).forEach(next);
    return fingerprint;
  }

  private List<String> found(String name) {
    return index.find(EntryKey.NAME, name, 9).stream().map(IndexedEntry::text).toList();
  }

  private static IndexedEntry entry(String subject, String name, String text) {
    return new IndexedEntry(subject, Map.of(EntryKey.NAME, Set.of(name)), text);
  }
}
