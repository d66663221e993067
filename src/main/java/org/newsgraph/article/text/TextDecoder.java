package org.newsgraph.article.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.article.Unreadable;

/// Turns bytes into text: UTF-8, UTF-16 or UTF-32 where the bytes show it, or what the bytes are
/// told to be where they are not UTF-8. Nothing is replaced; what is not text is refused.
final class TextDecoder {
  private TextDecoder() {}

  /// The text, with line feeds for line ends and without control characters.
  ///
  /// @throws Unreadable when the bytes are no text
  static String decode(byte[] bytes) throws Unreadable {
    return decode(bytes, Optional.empty());
  }

  /// The text, with line feeds for line ends and without control characters.
  ///
  /// @param told the name of the encoding, as it came with the bytes
  /// @throws Unreadable when the bytes are no text
  static String decode(byte[] bytes, Optional<String> told) throws Unreadable {
    Charset charset = Encodings.wide(bytes).orElse(StandardCharsets.UTF_8);
    if (charset.equals(StandardCharsets.UTF_8)) {
      refuseNul(bytes);
    }
    String text;
    try {
      text = decode(bytes, charset);
    } catch (Unreadable e) {
      text = decode(bytes, told.flatMap(Encodings::named).orElseThrow(() -> e));
    }
    refuseControls(text);
    return tidied(text);
  }

  private static void refuseNul(byte[] bytes) throws Unreadable {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new Unreadable("byte " + i, "binary, not text (it has a NUL)");
      }
    }
  }

  private static String decode(byte[] bytes, Charset charset) throws Unreadable {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      String found = String.format(Locale.ROOT, "0x%02X", bytes[in.position()] & 0xFF);
      throw new Unreadable(
          "byte " + in.position(), "not " + charset + ": " + found + "; convert it to UTF-8");
    }
    return out.flip().toString();
  }

  /// Some stray ones are no harm; one in a hundred characters is no text.
  private static void refuseControls(String text) throws Unreadable {
    long controls = text.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0).count();
    if (controls > 3 && controls * 100 > text.length()) {
      throw new Unreadable("", "binary, not text (it has " + controls + " control characters)");
    }
  }

  private static String tidied(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\f', '\n')
        .replaceAll("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F\\uFEFF\\uFFFE\\uFFFF]", "");
  }
}
