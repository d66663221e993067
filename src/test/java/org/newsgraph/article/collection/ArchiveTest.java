package org.newsgraph.article.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Raw;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Results;
import org.newsgraph.article.reading.ArticleReader;

class ArchiveTest {
  @TempDir Path folder;

  @Test
  void readsTheEntriesThatAFolderWouldGive() throws IOException {
    byte[] tar =
        tar(
            "news/a.txt",
            "It rained.",
            "news/logo.png",
            "x",
            "news/.b.txt",
            "It hid.",
            "news/",
            "");

    assertThat(told("a.tar", tar))
        .containsExactly(
            "It rained.",
            "logo.png of a type without articles",
            ".b.txt of a type without articles");
    assertThat(told("a.tar.gz", gzip(tar))).hasSize(3).contains("It rained.");
    assertThat(told("a.tbz2", bzip2(tar))).hasSize(3).contains("It rained.");
  }

  @Test
  void anEntryIsReadByItsContentWhereItsNameTellsNothing() throws IOException {
    String page =
        "<!DOCTYPE html><title>Rain</title><article><h1>Rain</h1><p>It rained on Hull all day, and"
            + " the harbour was closed until the evening, the port said.</p></article>";
    Object[] files = {"a/page.php", page, "a/code.py", "print('It rained.')"};

    for (String name : List.of("a.tar", "a.zip")) {
      assertThat(told(name, name.equals("a.tar") ? tar(files) : zip(files)))
          .containsExactly(
              "Rain\n\nIt rained on Hull all day, and the harbour was closed until the evening, the"
                  + " port said.",
              "code.py of a type without articles");
    }
  }

  @Test
  void aZipIsReadAsAFileAndAsAStream() throws IOException {
    byte[] zip = zip("news/a.txt", "It rained.", "b.txt", "It snowed.", "c.exe", "x");

    assertThat(told("a.zip", zip))
        .containsExactly("It rained.", "It snowed.", "c.exe of a type without articles")
        .isEqualTo(told("a.zip.gz", gzip(zip)));
  }

  @Test
  void archivesMayLieInArchivesButNotTooDeep() throws IOException {
    byte[] archive = zip("a.txt", "It rained.");
    for (int i = 0; i < 3; i++) {
      archive = tar("inner.zip", archive);
    }
    assertThat(told("a.tar", archive)).containsExactly("It rained.");

    for (int i = 0; i < 3; i++) {
      archive = zip("inner.tar", archive);
    }
    assertThat(told("a.zip", archive)).singleElement().asString().contains("within each other");
  }

  @Test
  void aPackedFileIsReadByWhatItHolds() throws IOException {
    assertThat(told("a.txt.gz", gzip(utf8("It rained.")))).containsExactly("It rained.");
    assertThat(told("a.txt.bz2", bzip2(utf8("It rained.")))).containsExactly("It rained.");
  }

  @Test
  void metadataBesideTellsOfAnArticleInTheArchive() throws IOException {
    Object[] files = {"n/a.meta.json", "{\"headline\": \"Rain\"}", "n/a.txt", "It rained."};

    assertThat(told("a.tar", tar(files))).containsExactly("Rain\n\nIt rained.");
    assertThat(told("a.zip", zip(files))).containsExactly("Rain\n\nIt rained.");
  }

  @Test
  void metadataAfterTheArticleAreFoundInAZipAndComplainedOfInATar() throws IOException {
    Object[] files = {"a.txt", "It rained.", "a.meta.json", "{\"headline\": \"Rain\"}"};

    assertThat(told("a.zip", zip(files))).containsExactly("Rain\n\nIt rained.");
    assertThat(told("a.tar", tar(files)))
        .containsExactly(
            "It rained.", "a.tar, entry a.meta.json: comes after its article; put it before");
  }

  @Test
  void namesThatLeadOutOfTheArchiveAreRefused() throws IOException {
    for (String name :
        List.of("../a.txt", "/etc/a.txt", "x/../../a.txt", "C:\\a.txt", "..\\a.txt")) {
      assertThat(told("a.zip", zip(name, "It rained.", "b.txt", "It snowed.")))
          .as(name)
          .hasSize(2)
          .contains("It snowed.")
          .anyMatch(result -> result.endsWith("its name leads out of the archive"));
    }
  }

  @Test
  void linksAndDevicesAreRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry link = new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
      tar.putArchiveEntry(new TarArchiveEntry("device.txt", TarConstants.LF_CHR));
      tar.closeArchiveEntry();
      put(tar, "a.txt", utf8("It rained."));
    }

    assertThat(told("a.tar", bytes.toByteArray()))
        .containsExactly(
            "a.tar, entry link.txt: a link, which is not followed",
            "a.tar, entry device.txt: a device, not a file",
            "It rained.");
  }

  @Test
  void aDamagedEntryOfAZipCostsThatEntryOnly() throws IOException {
    byte[] zip = zip("a.txt", "It rained.", "b.txt", "It snowed.", "c.txt", "It hailed.");
    int at = indexOf(zip, utf8("b.txt")) + 5 + 3;
    zip[at] ^= 0x55;

    assertThat(told("a.zip", zip))
        .hasSize(3)
        .contains("It rained.", "It hailed.")
        .anyMatch(result -> result.startsWith("a.zip, entry b.txt"));
  }

  @Test
  void aDamagedHeaderOfATarCostsThatEntryOnly() throws IOException {
    byte[] tar = tar("a.txt", "It rained.", "b.txt", "It snowed.", "c.txt", "It hailed.");
    tar[1024 + 2] ^= 0x55;

    assertThat(told("a.tar", tar))
        .containsExactly(
            "It rained.", "a.tar, entry 2: the header of a tar entry is damaged", "It hailed.");
  }

  @Test
  void anArchiveThatIsCutOffGivesWhatCameBefore() throws IOException {
    byte[] tar = tar("a.txt", "It rained.", "b.txt", "It snowed. ".repeat(200));

    assertThat(told("a.tar", Arrays.copyOf(tar, 1024 + 512 + 300)))
        .hasSize(3)
        .contains("It rained.")
        .last()
        .asString()
        .contains("cut off");
  }

  @Test
  void aZipThatIsCutOffBetweenEntriesGivesWhatCameBeforeAndSaysSo() throws IOException {
    byte[] zip = zip("a.zip", zip("x.txt", "It hailed."), "b.txt", "It snowed.", "c.txt", "End.");
    byte[] cut = Arrays.copyOf(zip, indexOf(zip, utf8("c.txt")) - ZipEntries.HEADER);

    assertThat(told("a.zip", cut))
        .containsExactly(
            "It hailed.",
            "It snowed.",
            "a.zip: the archive cannot be read further: the zip archive is cut off")
        .isEqualTo(told("a.zip.gz", gzip(cut)).stream().map(ArchiveTest::packed).toList());
    assertThat(told("b.zip.gz", gzip(zip))).containsExactly("It hailed.", "It snowed.", "End.");
  }

  private static String packed(String told) {
    return told.replace("a.zip.gz, unpacked:", "a.zip:");
  }

  @Test
  void membersOfAGzipFileAreReadUpToDamageThatIsTold() throws IOException {
    byte[] first = gzip(utf8("{\"text\": \"It rained.\"}\n"));
    byte[] second = gzip(utf8("{\"text\": \"It snowed.\"}\n"));
    byte[] zeros = new byte[700];

    assertThat(told("a.jsonl.gz", joined(first, second, zeros)))
        .containsExactly("It rained.", "It snowed.");
    assertThat(told("a.jsonl.gz", joined(first, zeros, second)))
        .containsExactly("It rained.", "It snowed.");
    byte[] broken = second.clone();
    broken[1] ^= 0x11;
    for (byte[] damaged : List.of(broken, utf8("x"), Arrays.copyOf(second, 30))) {
      assertThat(told("a.jsonl.gz", joined(first, damaged)))
          .hasSize(2)
          .contains("It rained.")
          .anyMatch(
              result -> result.startsWith("a.jsonl.gz, unpacked: cannot be read further: the"));
    }
  }

  @Test
  void streamsOfABzip2FileAreReadUpToDamageThatIsTold() throws IOException {
    byte[] first = bzip2(utf8("{\"text\": \"It rained.\"}\n"));
    byte[] second = bzip2(utf8("{\"text\": \"It snowed.\"}\n"));
    second[1] ^= 0x11;

    assertThat(told("a.jsonl.bz2", joined(first, second)))
        .hasSize(2)
        .contains("It rained.")
        .anyMatch(result -> result.startsWith("a.jsonl.bz2, unpacked: cannot be read further"));
  }

  @Test
  void aGzipFileMayTellTheNameOfWhatIsPacked() throws IOException {
    GzipParameters parameters = new GzipParameters();
    parameters.setFileName("n".repeat(1 << 14) + ".txt");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GzipCompressorOutputStream(packed, parameters)) {
      out.write(utf8("{\"text\": \"It rained.\"}\n"));
    }

    assertThat(told("a.jsonl.gz", joined(packed.toByteArray(), packed.toByteArray())))
        .containsExactly("It rained.", "It rained.");
  }

  @Test
  void whatIsPackedAndCannotBeReadFurtherIsKeptAsItIsPacked() throws IOException {
    byte[] tar = gzip(tar("a.txt", "It rained.", "b.txt", "It snowed. ".repeat(200)));
    byte[] lines = gzip(utf8("{\"text\": \"It rained.\"}\n".repeat(200)));
    for (byte[] whole : List.of(tar, lines, gzip(utf8("It rained. ".repeat(200))))) {
      Path file = folder.resolve("cut.tar.gz");
      byte[] cut = Arrays.copyOf(whole, whole.length - 20);
      Files.write(file, cut);

      ReadResult.Rejected rejected = Results.rejected(read(file).getLast());
      assertThat(rejected.name()).isEqualTo("cut.tar.gz");
      assertThat(rejected.raw()).isEqualTo(Raw.InFile.whole(file));
    }
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }

  @Test
  void longNamesAreReadAndEndlessOnesRefused() throws IOException {
    String longName = "news/".repeat(40) + "a.txt";
    assertThat(told("a.tar", tar(longName, "It rained."))).containsExactly("It rained.");

    assertThat(
            told("a.tar", tar("n".repeat(1 << 17) + ".txt", "It rained.", "b.txt", "It snowed.")))
        .anyMatch(result -> result.contains("a name of more than"))
        .contains("It snowed.");
  }

  @Test
  void whatUnpacksToFarTooMuchIsRefused() throws IOException {
    byte[] zeros = gzip(tar("zeros.txt", new byte[80 << 20], "a.txt", utf8("x")));

    assertThat(told("a.tar", tar("a.tar.gz", zeros, "b.txt", "It rained.")))
        .anyMatch(result -> result.contains("unpacks to more than 200 times its size"))
        .contains("It rained.");
  }

  @Test
  void entriesThatShareBytesAreRefused() throws IOException {
    byte[] zip = zip("a.txt", "It rained.", "b.txt", "It snowed.");
    int directory = indexOf(zip, new byte[] {'P', 'K', 1, 2});
    int second =
        directory
            + indexOf(
                Arrays.copyOfRange(zip, directory + 4, zip.length), new byte[] {'P', 'K', 1, 2})
            + 4;
    Arrays.fill(zip, second + 42, second + 46, (byte) 0);

    assertThat(told("a.zip", zip)).singleElement().asString().contains("its entries overlap");
  }

  @Test
  void anArchiveOfFoldersAloneIsNoSilence() throws IOException {
    assertThat(told("a.zip", zip("news/", "", "pages/", "")))
        .containsExactly("a.zip: an archive without files");
    assertThat(told("a.tar", tar("news/", ""))).containsExactly("a.tar: an archive without files");
  }

  @Test
  void aChangedBitGivesResultsAndNoFault() throws IOException {
    byte[] zip = zip("a.txt", "It rained.", "b.txt", "It snowed.");
    for (int i = 0; i < zip.length; i++) {
      byte[] changed = zip.clone();
      changed[i] ^= 0x40;
      assertThat(told("a.zip", changed)).isNotEmpty().noneMatch(told -> told.contains("failed"));
    }
  }

  private List<String> told(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    return read(folder.resolve(name)).stream().map(this::told).toList();
  }

  private static List<ReadResult> read(Path file) {
    ArticleReader reader = new ArticleReader(ReadOptions.DEFAULT);
    try (Stream<ReadResult> results = reader.read(List.of(file.toString()))) {
      return results.toList();
    }
  }

  private String told(ReadResult result) {
    return switch (result) {
      case ReadResult.Read(var article) -> article.text();
      case ReadResult.Skipped(String name, ReadResult.Cause cause) -> name + " " + cause;
      case ReadResult.Rejected rejected ->
          rejected.where().replace(folder + "/", "") + ": " + rejected.reason();
      case ReadResult.Noted noted -> noted.note();
    };
  }

  private static byte[] tar(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
      for (int i = 0; i < namesAndContents.length; i += 2) {
        put(tar, (String) namesAndContents[i], bytes(namesAndContents[i + 1]));
      }
    }
    return bytes.toByteArray();
  }

  private static void put(TarArchiveOutputStream tar, String name, byte[] content)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, true);
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  private static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putArchiveEntry(new ZipArchiveEntry((String) namesAndContents[i]));
        zip.write(bytes(namesAndContents[i + 1]));
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(Object content) {
    return content instanceof byte[] bytes ? bytes : utf8((String) content);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] bzip2(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new AssertionError();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
