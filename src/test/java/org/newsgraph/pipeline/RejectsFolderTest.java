package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Raw;

class RejectsFolderTest {
  private static final Raw NOTHING = new Raw.Nothing();

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

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", "..", "\t"})
  void aNameThatIsNoneBecomesOne(String name) {
    rejects.add(text(name, "Alpha"));
    rejects.add(text(name, "Beta"));

    assertThat(folder.resolve("unnamed")).hasContent("Alpha");
    assertThat(folder.resolve("unnamed.reason.txt")).exists();
    assertThat(folder.resolve("unnamed.2")).hasContent("Beta");
  }

  @ParameterizedTest
  @ValueSource(strings = {"n", "\u0646", "\u65b0", "\uD83D\uDCF0", "\uD840\uDC00"})
  void aNameThatIsTooLongForFilesIsCutAndStaysItsOwn(String letter) {
    rejects.add(text(letter.repeat(400) + "1", "Alpha"));
    rejects.add(text(letter.repeat(400) + "2", "Beta"));

    assertThat(names())
        .hasSize(4)
        .allMatch(name -> name.getBytes(StandardCharsets.UTF_8).length < 220)
        .noneMatch(name -> name.contains("\uFFFD") || name.contains("?"));
  }

  @Test
  void noRejectTakesThePlaceOfAnother() {
    for (String name : List.of("a", "a", "a.2", "a.reason.txt", "a.REASON.TXT", "a.2", "a")) {
      rejects.add(text(name, "Alpha"));
    }

    assertThat(names()).hasSize(14);
  }

  @Test
  void aRunThatIsRepeatedGivesTheSameNames() {
    List<String> ids = List.of("a", "a", "a.2", "a.2.2", "a", "a.reason.txt", "", "n".repeat(300));
    ids.forEach(name -> rejects.add(text(name, name)));
    List<String> before = names();
    RejectsFolder again = new RejectsFolder(folder);
    ids.forEach(name -> again.add(text(name, name)));

    assertThat(names()).hasSize(16).isEqualTo(before);
  }

  @Test
  void theReasonIsOneLineWithoutControlCharacters() {
    rejects.add(
        new Reject(
            "a.txt", "in/\u001B[2Ja\nb.txt", "no\r\ngood\u2028at\u009B\u202Eall\uD83D", NOTHING));

    assertThat(folder.resolve("a.txt.reason.txt")).hasContent("in/?[2Ja b.txt: no good at??all?");
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
  void saysOfWhatIsTooLargeThatItIsNotCopied() throws IOException {
    Path file = temporary.resolve("large");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength((256L << 20) + 1);
    }

    rejects.add(bytes(Raw.InFile.whole(file)));
    rejects.add(bytes(new Raw.InFile(file, 0, 5)));

    assertThat(folder.resolve("many.bin")).doesNotExist();
    assertThat(folder.resolve("many.bin.reason.txt"))
        .hasContent("in/many.bin: no good; not copied, since it has more than 256 MiB");
    assertThat(folder.resolve("many.bin.2")).hasSize(5);
    assertThat(folder.resolve("many.bin.2.reason.txt")).hasContent("in/many.bin: no good");
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
