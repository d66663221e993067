package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class RebuildTest {
  private static final Path ARTICLES = Path.of("data", "articles");

  @TempDir Path folder;

  @Test
  void aTurkishMachineAndAGermanOneGiveTheSameDumps() throws Exception {
    Rebuild turkish = Rebuild.number(0, folder);
    Rebuild german = Rebuild.number(1, folder);
    assertThat(turkish.setup()).contains("-Duser.language=tr");
    assertThat(german.setup()).contains("-Duser.language=de");
    assertThat(turkish.threads()).isNotEqualTo(german.threads());

    Map<String, String> digests = turkish.digests(ARTICLES);

    assertThat(german.digests(ARTICLES)).isEqualTo(digests).hasSize(7);
  }
}
