package org.newsgraph.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.run.Run;

class InputDigestTest {
  @TempDir Path folder;

  private Path article;
  private Path metadata;

  @BeforeEach
  void write() throws IOException {
    article = Files.writeString(folder.resolve("a.txt"), "It rained.");
    metadata = Files.writeString(folder.resolve("a.meta.json"), "{}");
  }

  @Test
  void aFileAndItsMetadataHaveTheirOwn() {
    assertThat(InputDigest.of(article.toString(), List.of(article, metadata)))
        .containsExactly(
            new Run.Input(article.toString(), Optional.of(DigestUtils.sha256Hex("It rained."))),
            new Run.Input(metadata.toString(), Optional.of(DigestUtils.sha256Hex("{}"))));
  }

  @Test
  void aFolderHasThatOfTheLinesOfItsFiles() {
    String lines =
        "%s  a.txt\n%s  a.meta.json\n"
            .formatted(DigestUtils.sha256Hex("It rained."), DigestUtils.sha256Hex("{}"));

    assertThat(InputDigest.of(folder.toString(), List.of(article, metadata)))
        .containsExactly(
            new Run.Input(folder.toString(), Optional.of(DigestUtils.sha256Hex(lines))));
  }

  @Test
  void theStandardInputHasNone() {
    assertThat(InputDigest.of("-", List.of()))
        .containsExactly(new Run.Input("-", Optional.empty()));
  }

  @Test
  void veryManyAreToldOfAsOneThatTellsNoFolder() {
    List<Run.Input> inputs =
        IntStream.range(0, 1_500)
            .mapToObj(i -> new Run.Input("/home/ann/%04d.warc".formatted(i), Optional.of("ab")))
            .toList();

    assertThat(InputDigest.all(inputs))
        .extracting(Run.Input::name)
        .containsExactly("1500 inputs, from 0000.warc on");
  }
}
