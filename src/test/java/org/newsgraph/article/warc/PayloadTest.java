package org.newsgraph.article.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.MessageHeaders;
import org.newsgraph.article.Unreadable;

class PayloadTest {
  private static final int LARGEST = 1000;
  private static final String PAGE = "<html><p>The tide came early.";

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "x-gzip", "deflate", "zstd", "identity"})
  void undoesEachEncoding(String encoding) throws Exception {
    assertThat(of(encoding, encoded(encoding, PAGE))).isEqualTo(PAGE);
  }

  @Test
  void knowsDeflateWithoutItsHeaderToo() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
      out.write(PAGE.getBytes(UTF_8));
    }

    assertThat(of("deflate", bytes.toByteArray())).isEqualTo(PAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "zstd", "br"})
  void takesWhatWasStoredDecodedAsItIs(String encoding) throws Exception {
    assertThat(of(encoding, PAGE.getBytes(UTF_8))).isEqualTo(PAGE);
  }

  @Test
  void undoesSeveralEncodingsFromTheLastOn() throws Exception {
    byte[] packed = zstd(encoded("gzip", PAGE));

    assertThat(of("gzip, zstd", packed)).isEqualTo(PAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "zstd"})
  void saysThatABodyIsDamaged(String encoding) throws Exception {
    byte[] packed = encoded(encoding, PAGE);
    byte[] half = Arrays.copyOf(packed, packed.length / 2);

    assertThatThrownBy(() -> of(encoding, half))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.reason()).contains("damaged", encoding));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "zstd"})
  void unpacksNoMoreThanAPageMayHave(String encoding) throws Exception {
    byte[] packed = encoded(encoding, "x".repeat(LARGEST * LARGEST));

    assertThatThrownBy(() -> of(encoding, packed))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.reason()).contains("more than 1000 bytes"));
  }

  @Test
  void namesAnEncodingThatIsNotRead() {
    assertThatThrownBy(() -> of("br", new byte[] {1, 2, 3}))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.reason()).contains("br, which is not read"));
  }

  private static String of(String encoding, byte[] body) throws Unreadable {
    MessageHeaders headers = MessageHeaders.of("Content-Encoding", encoding);
    return new String(new Payload(headers, LARGEST).of(ByteBuffer.wrap(body)), UTF_8);
  }

  private static byte[] encoded(String encoding, String page) throws IOException {
    byte[] plain = page.getBytes(UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    switch (encoding) {
      case "gzip", "x-gzip" -> {
        try (OutputStream out = new GZIPOutputStream(bytes)) {
          out.write(plain);
        }
      }
      case "deflate" -> {
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
          out.write(plain);
        }
      }
      case "zstd" -> bytes.writeBytes(zstd(plain));
      default -> bytes.writeBytes(plain);
    }
    return bytes.toByteArray();
  }

  private static byte[] zstd(byte[] plain) {
    return Zstd.compress(plain);
  }
}
