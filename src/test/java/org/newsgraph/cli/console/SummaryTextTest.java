package org.newsgraph.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.pipeline.Summary;
import org.newsgraph.store.Change;

class SummaryTextTest {

  @Test
  void accountsForEveryInput() {
    Summary summary =
        new Summary(
            6,
            Map.of(Change.NEW, 4, Change.UNCHANGED, 2),
            Map.of("redirect", 3, "duplicate", 3, "robots file", 1),
            Map.of("empty", 1, "binary", 2),
            Map.of("fr", 1),
            Duration.ofSeconds(75));

    assertThat(summary.read()).isEqualTo(16);
    assertThat(SummaryText.of(summary, "article", Path.of("bad")))
        .isEqualTo(
            "6 articles: 4 new, 0 changed, 2 unchanged; 1 without facts, since in another language"
                + " (1 fr); 7 skipped (3 duplicate, 3 redirect, 1 robots file); 3 set aside in bad"
                + " (2 binary, 1 empty) (1 min 15 s)");
  }

  @Test
  void saysNothingOfWhatThereIsNot() {
    Summary summary =
        new Summary(1, Map.of(), Map.of(), Map.of(), Map.of(), Duration.ofMillis(1500));

    assertThat(SummaryText.of(summary, "article", Path.of("bad"))).isEqualTo("1 article (1.5 s)");
  }
}
