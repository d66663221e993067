package org.newsgraph.article.markup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Input;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.text.Encodings;

/// The encoding of an XML document: what a byte order mark says, else the header it came with, else
/// its declaration, else UTF-8 (RFC 7303, section 3). Each part of the document is decoded for
/// itself, and where its bytes cannot be what was said they are what they look like.
///
/// @param charset in which the bytes are
/// @param isAscii whether ASCII characters are single bytes in it, so that tags can be found in it
public record XmlEncoding(Charset charset, boolean isAscii) {
  private static final Pattern DECLARATION =
      Pattern.compile("^<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

  /// The encoding of an input.
  ///
  /// @throws IOException when it cannot be read
  public static XmlEncoding of(Input input) throws IOException {
    byte[] head = input.head();
    return Encodings.wide(head)
        .map(charset -> new XmlEncoding(charset, false))
        .orElseGet(() -> told(input, head));
  }

  /// The stream with its bytes as they are, or in UTF-8 where tags cannot be found in them.
  public InputStream ascii(InputStream stream) {
    return isAscii ? stream : new Utf8Stream(stream, charset);
  }

  /// The encoding of what [#ascii] gives.
  public XmlEncoding ofAscii() {
    return isAscii ? this : new XmlEncoding(StandardCharsets.UTF_8, true);
  }

  /// The text of a part.
  ///
  /// @throws Unreadable when the bytes are not in the encoding, nor in another likely one
  public String decode(byte[] bytes) throws Unreadable {
    Optional<String> unicode = strict(bytes, StandardCharsets.UTF_8);
    if (charset.equals(StandardCharsets.UTF_8)) {
      return unicode.orElseGet(() -> Encodings.mixed(bytes));
    }
    if (unicode.isPresent() && charset.newEncoder().maxBytesPerChar() == 1) {
      return unicode.get();
    }
    return strict(bytes, charset)
        .or(() -> unicode)
        .orElseThrow(() -> new Unreadable("", "not " + charset + "; convert it to UTF-8"));
  }

  /// The text of the first bytes of an input, each of its lines decoded as a part is. The last line
  /// may be cut within a character.
  public String beginning(byte[] head) {
    if (!isAscii) {
      return new String(head, charset);
    }
    StringBuilder text = new StringBuilder();
    int begin = 0;
    while (begin < head.length) {
      int end = begin;
      while (end < head.length && head[end] != '\n') {
        end++;
      }
      end = Math.min(head.length, end + 1);
      text.append(line(Arrays.copyOfRange(head, begin, end)));
      begin = end;
    }
    return text.toString();
  }

  private String line(byte[] line) {
    try {
      return decode(line);
    } catch (Unreadable e) {
      return new String(line, charset);
    }
  }

  private static XmlEncoding told(Input input, byte[] head) {
    Matcher declaration =
        DECLARATION.matcher(
            new String(head, 0, Math.min(200, head.length), StandardCharsets.ISO_8859_1).strip());
    Charset charset =
        input
            .known()
            .charset()
            .flatMap(Encodings::named)
            .filter(Charset::canEncode)
            .or(() -> declared(declaration))
            .orElse(StandardCharsets.UTF_8);
    // Their two-byte characters are ASCII characters, "<" among them.
    if (charset.name().startsWith("ISO-2022")) {
      return new XmlEncoding(charset, false);
    }
    boolean ascii =
        Arrays.equals("<?a>".getBytes(charset), "<?a>".getBytes(StandardCharsets.US_ASCII));
    // The bytes themselves have ruled out an encoding of two bytes.
    return new XmlEncoding(ascii ? charset : StandardCharsets.UTF_8, true);
  }

  private static Optional<Charset> declared(Matcher declaration) {
    return declaration.find()
        ? Encodings.named(declaration.group(1)).filter(Charset::canEncode)
        : Optional.empty();
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
