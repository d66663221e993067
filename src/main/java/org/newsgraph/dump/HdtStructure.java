package org.newsgraph.dump;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.rdfhdt.hdt.compact.bitmap.BitmapFactory;
import org.rdfhdt.hdt.compact.integer.VByte;
import org.rdfhdt.hdt.compact.sequence.SequenceFactory;
import org.rdfhdt.hdt.dictionary.impl.section.PFCDictionarySection;
import org.rdfhdt.hdt.hdt.HDTVocabulary;
import org.rdfhdt.hdt.util.crc.CRC16;
import org.rdfhdt.hdt.util.crc.CRC32;
import org.rdfhdt.hdt.util.crc.CRC8;
import org.rdfhdt.hdt.util.crc.CRCInputStream;

/// Goes through an HDT file from its begin to its end and compares lengths and checksums, since the
/// library takes lengths for true (and memory for them), and of a mapped file checks no checksum of
/// what is long. Holds one term at a time.
///
/// @see <a href="https://www.rdfhdt.org/hdt-binary-format/">HDT, binary format</a>
final class HdtStructure {
  private static final int LONGEST_CONTROL = 1 << 13;
  private static final int LONGEST_HEADER = 1 << 24;
  private static final int DICTIONARY_SECTIONS = 4;
  private static final int MOST_BITS = 64;

  private final InputStream in;

  private HdtStructure(InputStream in) {
    this.in = in;
  }

  /// Checks a file.
  ///
  /// @throws IOException when it can't be read, or is not as it should be
  static void check(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      new HdtStructure(in).check();
    }
  }

  private void check() throws IOException {
    control(HDTVocabulary.HDT_CONTAINER);
    header(in.readNBytes(headerLength(control(HDTVocabulary.HEADER_NTRIPLES))));
    control(HDTVocabulary.DICTIONARY_TYPE_FOUR_SECTION);
    for (int i = 0; i < DICTIONARY_SECTIONS; i++) {
      terms();
    }
    control(HDTVocabulary.TRIPLES_TYPE_BITMAP);
    long predicates = bitmap();
    long objects = bitmap();
    require(sequence() == predicates && sequence() == objects, "its counts of triples differ");
    require(in.read() < 0, "something follows its end");
  }

  /// The properties of a part that begins.
  private String control(String format) throws IOException {
    CRCInputStream part = new CRCInputStream(in, new CRC16());
    byte[] magic = new byte[4];
    for (int i = 0; i < magic.length; i++) {
      magic[i] = (byte) read(part);
    }
    require(
        "$HDT".equals(new String(magic, StandardCharsets.US_ASCII)), "a part is no part of HDT");
    read(part);
    String name = line(part);
    String properties = line(part);
    checkSum(part);
    require(name.equals(format), "a part of it is of another kind than %s".formatted(format));
    return properties;
  }

  private static String line(InputStream part) throws IOException {
    StringBuilder line = new StringBuilder();
    int character = read(part);
    while (character != 0) {
      require(line.length() < LONGEST_CONTROL, "a name in it is too long");
      line.append((char) character);
      character = read(part);
    }
    return line.toString();
  }

  private static int headerLength(String properties) throws IOException {
    for (String property : properties.split(";", -1)) {
      if (property.matches("length=[0-9]{1,8}")) {
        int length = Integer.parseInt(property.substring("length=".length()));
        require(length <= LONGEST_HEADER, "its header is too long");
        return length;
      }
    }
    throw new IOException("its header has no length");
  }

  /// It has no checksum, and of what it can't parse, the library tells on the standard error
  /// stream.
  private static void header(byte[] triples) throws IOException {
    try {
      RDFParser.source(new ByteArrayInputStream(triples))
          .lang(Lang.NTRIPLES)
          .checking(false)
          .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
          .parse(StreamRDFLib.sinkNull());
    } catch (RiotException e) {
      throw new IOException("its header is no N-Triples: " + e.getMessage(), e);
    }
  }

  /// Terms in blocks, each as what it shares with the one before, and the rest.
  private void terms() throws IOException {
    CRCInputStream head = new CRCInputStream(in, new CRC8());
    require(read(head) == PFCDictionarySection.TYPE_INDEX, "its terms are of an unknown kind");
    long terms = number(head);
    long bytes = number(head);
    long block = number(head);
    checkSum(head);
    require(block > 0 && block <= Integer.MAX_VALUE, "its blocks of terms have no size");
    sequence();
    CRCInputStream text = new CRCInputStream(in, new CRC32());
    long left = bytes;
    long length = 0;
    for (long term = 0; term < terms; term++) {
      long shared = 0;
      if (term % block != 0) {
        int digit;
        int shift = 0;
        do {
          digit = read(text);
          left--;
          require(shift < Integer.SIZE, "a number in it is too large");
          shared |= (digit & 0x7FL) << shift;
          shift += 7;
        } while ((digit & 0x80) == 0);
      }
      require(shared <= length, "a term shares more than there is");
      length = shared;
      while (read(text) != 0) {
        length++;
        left--;
      }
      left--;
      require(left >= 0, "its terms are longer than it tells");
    }
    skip(left, text);
    checkSum(text);
  }

  private long bitmap() throws IOException {
    CRCInputStream head = new CRCInputStream(in, new CRC8());
    require(read(head) == BitmapFactory.TYPE_BITMAP_PLAIN, "its bitmap is of an unknown kind");
    long bits = number(head);
    checkSum(head);
    data(bits);
    return bits;
  }

  private long sequence() throws IOException {
    CRCInputStream head = new CRCInputStream(in, new CRC8());
    require(read(head) == SequenceFactory.TYPE_SEQLOG, "its numbers are of an unknown kind");
    int width = read(head);
    long numbers = number(head);
    checkSum(head);
    require(
        width <= MOST_BITS && numbers <= Long.MAX_VALUE / MOST_BITS, "its numbers are too long");
    // Of numbers without digits there could be any number.
    require(width > 0 || numbers <= 1, "its numbers have no digits");
    data(width * numbers);
    return numbers;
  }

  private void data(long bits) throws IOException {
    CRCInputStream data = new CRCInputStream(in, new CRC32());
    skip(bits / Byte.SIZE + (bits % Byte.SIZE == 0 ? 0 : 1), data);
    checkSum(data);
  }

  private static long number(InputStream part) throws IOException {
    try {
      return VByte.decode(part);
    } catch (IllegalArgumentException e) {
      throw new IOException("a number in it is too large", e);
    }
  }

  private static void skip(long bytes, InputStream part) throws IOException {
    for (long i = 0; i < bytes; i++) {
      read(part);
    }
  }

  private static int read(InputStream part) throws IOException {
    int value = part.read();
    if (value < 0) {
      throw new EOFException("it ends too early");
    }
    return value;
  }

  private static void checkSum(CRCInputStream part) throws IOException {
    require(part.readCRCAndCheck(), "a checksum is wrong");
  }

  private static void require(boolean holds, String fault) throws IOException {
    if (!holds) {
      throw new IOException(fault);
    }
  }
}
