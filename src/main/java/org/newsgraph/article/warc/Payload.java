package org.newsgraph.article.warc;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.MessageHeaders;
import org.newsgraph.article.Unreadable;

/// What an answer's body holds when its encodings are undone. Crawls often store bodies decoded and
/// keep the headers that tell an encoding, so what is not encoded is taken as it is.
final class Payload {
  private final MessageHeaders headers;
  private final int largest;

  /// @param largest how many bytes it may have
  Payload(MessageHeaders headers, int largest) {
    this.headers = headers;
    this.largest = largest;
  }

  /// @throws Unreadable when the body is cut off, damaged, too large or in an unknown encoding
  byte[] of(ByteBuffer body) throws Unreadable {
    byte[] bytes = new byte[body.remaining()];
    body.get(bytes);
    if (encodings("Transfer-Encoding").contains("chunked")) {
      bytes = Chunks.joined(bytes);
    } else {
      checkLength(bytes.length);
    }
    for (String encoding : encodings("Content-Encoding").reversed()) {
      bytes = decoded(bytes, encoding);
    }
    if (bytes.length > largest) {
      throw tooLarge();
    }
    return bytes;
  }

  private List<String> encodings(String header) {
    String all = String.join(",", headers.all(header)).toLowerCase(Locale.ROOT);
    return Arrays.stream(all.split(",")).map(String::strip).filter(e -> !e.isEmpty()).toList();
  }

  /// A body that was stored decoded is longer than told, never shorter.
  private void checkLength(int length) throws Unreadable {
    String told = headers.first("Content-Length").orElse("").strip();
    if (told.matches("\\d{1,18}") && Long.parseLong(told) > length) {
      throw new Unreadable("", "the page is cut off after " + length + " of " + told + " bytes");
    }
  }

  private byte[] decoded(byte[] bytes, String encoding) throws Unreadable {
    return switch (encoding) {
      case "gzip", "x-gzip" -> isGzip(bytes) ? unpacked(bytes, encoding) : bytes;
      case "deflate" -> isMarkup(bytes) ? bytes : unpacked(bytes, encoding);
      case "zstd" -> isZstandard(bytes) ? unpacked(bytes, encoding) : bytes;
      case "br", "compress", "x-compress" -> {
        if (!isMarkup(bytes)) {
          throw new Unreadable("", "the page is encoded in " + encoding + ", which is not read");
        }
        yield bytes;
      }
      default -> bytes;
    };
  }

  private byte[] unpacked(byte[] bytes, String encoding) throws Unreadable {
    try (InputStream in = unpacking(bytes, encoding)) {
      byte[] unpacked = in.readNBytes(largest + 1);
      if (unpacked.length > largest) {
        throw tooLarge();
      }
      return unpacked;
    } catch (IOException e) {
      throw new Unreadable("", "the page is damaged, or no " + encoding);
    }
  }

  private static InputStream unpacking(byte[] bytes, String encoding) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    return switch (encoding) {
      case "zstd" -> new ZstdInputStream(in);
      case "deflate" ->
          isZlib(bytes)
              ? new InflaterInputStream(in)
              : new InflaterInputStream(in, new Inflater(true));
      default -> new GZIPInputStream(in);
    };
  }

  private Unreadable tooLarge() {
    return new Unreadable("", "a page of more than " + largest + " bytes");
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
  }

  /// RFC 8878, section 3.1.1.
  private static boolean isZstandard(byte[] bytes) {
    return bytes.length > 3
        && (bytes[0] & 0xFF) == 0x28
        && (bytes[1] & 0xFF) == 0xB5
        && (bytes[2] & 0xFF) == 0x2F
        && (bytes[3] & 0xFF) == 0xFD;
  }

  /// RFC 1950, section 2.2; some servers send deflate without it.
  private static boolean isZlib(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] & 0x0F) == 8
        && ((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)) % 31 == 0;
  }

  private static boolean isMarkup(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    return head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().startsWith("<");
  }
}
