package org.newsgraph.article.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What names mean which encodings, and which of them bytes show by themselves.
public final class Encodings {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// Labels of the web that Java does not know.
  private static final Map<String, String> LABELS = Map.of("latin-1", "ISO-8859-1", "x-gbk", "GBK");

  /// What is called so is the larger encoding (WHATWG Encoding Standard, section 4.2).
  private static final Map<String, String> MEANT =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "US-ASCII", "windows-1252",
          "ISO-8859-9", "windows-1254",
          "GB2312", "GB18030",
          "GBK", "GB18030",
          "Shift_JIS", "windows-31j",
          "EUC-KR", "x-windows-949",
          "Big5", "Big5-HKSCS",
          "TIS-620", "x-windows-874",
          "x-iso-8859-11", "x-windows-874");

  private Encodings() {}

  /// The encoding that is meant by a name; empty where it is unknown.
  public static Optional<Charset> named(String name) {
    String label = name.strip().toLowerCase(Locale.ROOT);
    try {
      Charset told = Charset.forName(LABELS.getOrDefault(label, label));
      return Optional.of(Charset.forName(MEANT.getOrDefault(told.name(), told.name())));
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  /// UTF-16 and UTF-32, by byte order mark or by the zeros beside the first sign of markup (XML
  /// 1.0, appendix F).
  public static Optional<Charset> wide(byte[] bytes) {
    String first = HexFormat.of().withUpperCase().formatHex(bytes, 0, Math.min(4, bytes.length));
    if (first.equals("0000FEFF") || first.equals("0000003C")) {
      return named("UTF-32BE");
    }
    if (first.equals("FFFE0000") || first.equals("3C000000")) {
      return named("UTF-32LE");
    }
    if (first.startsWith("FEFF") || first.startsWith("003C")) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return first.startsWith("FFFE") || first.startsWith("3C00")
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  /// UTF-8 with bytes of windows-1252 in it, as comes of texts put together from others.
  public static String mixed(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    while (in.hasRemaining()) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        out.append(new String(bytes, in.position(), 1, WINDOWS));
        in.position(in.position() + 1);
        decoder.reset();
      }
    }
    return out.flip().toString();
  }
}
