package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.warc.MadeCrawl;

@Tag("slow")
class KilledBuildTest {
  private static final int RECORDS = 600;
  private static final int KILLS = 4;
  private static final int HEAP = 512;

  @TempDir Path folder;

  private Path crawl;

  @BeforeEach
  void makeCrawl() throws IOException {
    crawl = folder.resolve("crawl.warc.gz");
    try (OutputStream out = Files.newOutputStream(crawl)) {
      new MadeCrawl(11, RECORDS, 20 << 20, MadeCrawl.Packing.MEMBERS).write(out);
    }
  }

  @Test
  void aBuildThatIsKilledAgainAndAgainEndsLikeOneThatIsNot() throws Exception {
    CrawlBuild undisturbed = build("undisturbed");
    CrawlBuild disturbed = build("disturbed");

    undisturbed.whole();
    Random random = new Random(5);
    for (int i = 0; i < KILLS; i++) {
      disturbed.killed(1 + random.nextInt(RECORDS / 100 - 3), random.nextInt(400));
    }
    disturbed.whole();

    assertThat(disturbed.dump()).isEqualTo(undisturbed.dump());
    assertThat(disturbed.rejects()).isEqualTo(undisturbed.rejects()).isNotEmpty();
  }

  private CrawlBuild build(String run) {
    return new CrawlBuild(folder.resolve(run), crawl, ProgramWithoutModels.class, HEAP);
  }
}
