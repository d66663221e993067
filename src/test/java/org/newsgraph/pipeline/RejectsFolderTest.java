package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Raw;

class RejectsFolderTest {
  @TempDir Path temporary;

  private Path folder;
  private RejectsFolder rejects;

  @BeforeEach
  void name() {
    folder = temporary.resolve("rejects");
    rejects = new RejectsFolder(folder);
  }

  @Test
  void isNotMadeWithoutNeed() {
    assertThat(folder).doesNotExist();
  }

  @Test
  void holdsTheTextAndTheReason() {
    rejects.add(text("a.txt", "Alpha"));

    assertThat(folder.resolve("a.txt")).hasContent("Alpha");
    assertThat(folder.resolve("a.txt.reason.txt")).hasContent("in/a.txt: no good");
  }

  @Test
  void tellsInputsOfOneNameApart() {
    rejects.add(text("a.txt", "Alpha"));
    rejects.add(text("a.txt", "Beta"));

    assertThat(folder.resolve("a.txt")).hasContent("Alpha");
    assertThat(folder.resolve("a.txt.2")).hasContent("Beta");
  }

  @Test
  void takesNoNameForAPath() {
    rejects.add(text("../x:1", "Alpha"));

    assertThat(folder.resolve("..-x-1")).hasContent("Alpha");
  }

  @Test
  void holdsThoseBytesOfAFileThatWereRead() throws IOException {
    Path file = Files.writeString(temporary.resolve("many.bin"), "0123456789");

    rejects.add(bytes(new Raw.InFile(file, 2, 5)));
    rejects.add(bytes(Raw.InFile.whole(file)));

    assertThat(folder.resolve("many.bin")).hasContent("234");
    assertThat(folder.resolve("many.bin.2")).hasContent("0123456789");
  }

  @Test
  void holdsOnlyTheReasonOfAFileThatIsNotThere() {
    rejects.add(bytes(Raw.InFile.whole(temporary.resolve("missing"))));

    assertThat(folder.resolve("many.bin")).doesNotExist();
    assertThat(folder.resolve("many.bin.reason.txt")).exists();
  }

  @Test
  void saysWhereItCannotBe() throws IOException {
    Files.writeString(folder, "a file");

    assertThatThrownBy(() -> rejects.add(text("a.txt", "Alpha")))
        .isInstanceOf(PipelineException.class)
        .hasMessageContaining("a.txt")
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("--rejects");
  }

  private static Reject text(String name, String text) {
    return new Reject(
        name, "in/" + name, "no good", Raw.Held.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Reject bytes(Raw raw) {
    return new Reject("many.bin", "in/many.bin", "no good", raw);
  }
}
