package org.newsgraph.article.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Input;

class UnpackedTest {
  @Test
  void theLinesOfAllFilesInAZipArchiveAreRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "rows/", "");
      add(zip, "rows/1.csv", "1\ta\n2\tb");
      add(zip, "__MACOSX/1.csv", "x");
      add(zip, "rows/2.csv", "");
      add(zip, "rows/3.csv", "3\tc\n");
    }

    Input input = Input.of("rows.zip", new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(new String(Unpacked.of(input).readAllBytes(), StandardCharsets.UTF_8).lines())
        .filteredOn(line -> !line.isEmpty())
        .containsExactly("1\ta", "2\tb", "3\tc");
  }

  private static void add(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
