package org.newsgraph.article.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;
import org.newsgraph.article.text.Encodings;

/// Turns the bytes of a page into text.
///
/// A byte order mark says what they are. Bytes that are UTF-8 are that, whatever a label says,
/// since text in other encodings hardly ever looks like it. Else the label of the HTTP header and
/// then that of the page hold, in the sense that browsers give them (WHATWG Encoding Standard,
/// section 4.2), as long as the bytes agree; else the encoding is guessed from the bytes.
final class PageDecoder {
  private static final int HEAD = 1 << 13;
  private static final int SAMPLE = 1 << 20;

  /// One character beyond ASCII in so many may be no UTF-8 in a page that is UTF-8 else.
  private static final int STRAY = 10;

  /// One character in so many may be broken in a page whose label is true.
  private static final int RARE = 200;

  private static final Pattern LABEL =
      Pattern.compile(
          "<meta[^>]{1,300}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{2,40})"
              + "|<\\?xml[^>]{1,100}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private PageDecoder() {}

  /// The text.
  ///
  /// @param declared what the HTTP header calls the encoding
  static String decode(byte[] bytes, Optional<String> declared) {
    Optional<Charset> marked = Encodings.wide(bytes);
    if (marked.isPresent()) {
      return text(bytes, marked.get());
    }
    if (hasEscapes(bytes)) {
      return text(bytes, Charset.forName("ISO-2022-JP"));
    }
    int broken = broken(bytes, StandardCharsets.UTF_8);
    if (broken == 0) {
      return text(bytes, StandardCharsets.UTF_8);
    }
    boolean told = isLabelledUtf8(bytes, declared);
    boolean rare = told && (long) broken * RARE <= unusual(bytes);
    if (!rare && (long) broken * (told ? 1 : STRAY) <= Utf8Sequences.count(bytes)) {
      return Encodings.mixed(bytes);
    }
    return Stream.concat(declared.stream(), label(bytes).stream())
        .flatMap(label -> charset(label).stream())
        .filter(charset -> (long) broken(bytes, charset) * RARE <= unusual(bytes))
        .findFirst()
        .map(charset -> text(bytes, charset))
        .orElseGet(() -> text(bytes, guess(bytes)));
  }

  private static boolean isLabelledUtf8(byte[] bytes, Optional<String> declared) {
    return Stream.concat(declared.stream(), label(bytes).stream())
        .flatMap(label -> charset(label).stream())
        .findFirst()
        .filter(StandardCharsets.UTF_8::equals)
        .isPresent();
  }

  /// Whether the bytes have an escape sequence of ISO-2022-JP.
  private static boolean hasEscapes(byte[] bytes) {
    for (int i = 0; i + 2 < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> label(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher matcher = LABEL.matcher(head);
    return matcher.find()
        ? Optional.ofNullable(matcher.group(1)).or(() -> Optional.ofNullable(matcher.group(2)))
        : Optional.empty();
  }

  /// Bytes in an encoding of two or four show it.
  private static Optional<Charset> charset(String label) {
    return Encodings.named(label)
        .filter(charset -> !charset.name().startsWith("UTF-16"))
        .filter(charset -> !charset.name().startsWith("UTF-32"));
  }

  private static Charset guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(PageDecoder::charset)
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .orElse(Charset.forName("windows-1252"));
  }

  private static long unusual(byte[] bytes) {
    long count = 0;
    for (byte b : bytes) {
      count += b < 0 ? 1 : 0;
    }
    return count;
  }

  /// How many places the encoding cannot explain, not counting a character cut off at the end.
  private static int broken(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 12);
    int broken = 0;
    while (in.hasRemaining()) {
      out.clear();
      CoderResult result = decoder.decode(in, out, false);
      if (result.isError()) {
        broken++;
        in.position(in.position() + result.length());
        decoder.reset();
      } else if (result.isUnderflow()) {
        return broken;
      }
    }
    return broken;
  }

  private static String text(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
