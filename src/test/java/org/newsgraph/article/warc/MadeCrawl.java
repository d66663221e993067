package org.newsgraph.article.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.newsgraph.article.ReadResult;

/// Writes the WARC file of a crawl that never was, with all that is wrong in such files. It
/// streams: however many records it writes and however large they are, one of them is in memory,
/// and of a huge one only a piece. The same numbers give the same bytes.
public final class MadeCrawl {
  /// More articles than this are one or two sentences long.
  private static final int FULL_LENGTH = 300;

  private static final String LINE = "\r\n";

  private static final Set<Kind> BROKEN =
      EnumSet.of(
          Kind.TOO_LONG_LENGTH,
          Kind.TOO_SHORT_LENGTH,
          Kind.NO_LENGTH,
          Kind.BAD_HEADER,
          Kind.TRUNCATED,
          Kind.DAMAGED,
          Kind.GARBAGE);

  private final Random random;
  private final MadeNews news;
  private final long seed;
  private final int records;
  private final int huge;
  private final Packing packing;
  private final List<Page> written = new ArrayList<>();
  private final Map<String, String> outcomes = new TreeMap<>();
  private Kind last = Kind.METADATA;
  private int articles;

  /// How the file is packed.
  public enum Packing {
    NOT,
    /// Each record in a gzip member of its own.
    MEMBERS,
    /// All records in one gzip member.
    WHOLE
  }

  /// What comes of a record that is read, and of one that is rejected.
  public static final String READ = "read";

  public static final String REJECTED = "rejected";

  private record Page(String address, ByteBuffer block) {}

  private enum Kind {
    PAGE(300, READ),
    TEXT(60, READ),
    CHUNKED(40, READ),
    ENCODED(40, READ),
    WINDOWS_1252(30, READ),
    WRONG_CHARSET(30, READ),
    RESOURCE(10, READ),
    SAME_ELSEWHERE(20, READ),
    REPEATED(30, ReadResult.Cause.DUPLICATE),
    REVISIT(20, ReadResult.Cause.DUPLICATE),
    REDIRECT(40, ReadResult.Cause.REDIRECT),
    MISSING(40, ReadResult.Cause.ERROR_RESPONSE),
    ROBOTS(30, ReadResult.Cause.ROBOTS),
    IMAGE(50, ReadResult.Cause.OTHER_TYPE),
    STYLES(20, ReadResult.Cause.OTHER_TYPE),
    REQUEST(60, ReadResult.Cause.ABOUT_ITSELF),
    METADATA(40, ReadResult.Cause.ABOUT_ITSELF),
    HUGE(1, REJECTED),
    HUGE_FILM(1, ReadResult.Cause.OTHER_TYPE),
    CUT_PAGE(15, REJECTED),
    TOO_LONG_LENGTH(15, REJECTED),
    TOO_SHORT_LENGTH(15, REJECTED),
    NO_LENGTH(10, REJECTED),
    BAD_HEADER(10, REJECTED),
    BAD_ANSWER(10, REJECTED),
    TRUNCATED(25, REJECTED),
    DAMAGED(15, REJECTED),
    GARBAGE(15, REJECTED);

    /// How many of a thousand records are of the kind, more or less.
    final int weight;

    final String outcome;

    Kind(int weight, Object outcome) {
      this.weight = weight;
      this.outcome = outcome.toString();
    }
  }

  /// @param records how many there are, broken ones too
  /// @param huge how many bytes a huge body has
  public MadeCrawl(long seed, int records, int huge, Packing packing) {
    this.seed = seed;
    this.records = records;
    this.huge = huge;
    this.packing = packing;
    random = new Random(seed);
    news = new MadeNews(random);
  }

  /// Writes the file.
  ///
  /// @return what must come of each record (`read`, `rejected`, or why it is skipped), by its id
  ///   without brackets; what has no id that could be read is told by a name of its own
  public Map<String, String> write(OutputStream to) throws IOException {
    if (packing == Packing.WHOLE) {
      GZIPOutputStream packed = new GZIPOutputStream(to, 1 << 16);
      writeAll(packed);
      packed.finish();
    } else {
      writeAll(to);
    }
    to.flush();
    return outcomes;
  }

  private void writeAll(OutputStream to) throws IOException {
    write(to, Kind.METADATA, 0, "warcinfo");
    for (int i = 1; i < records; i++) {
      last = kind();
      write(to, last, i, "");
    }
  }

  private Kind kind() {
    int left = random.nextInt(total());
    for (Kind kind : Kind.values()) {
      left -= kind.weight;
      if (left < 0) {
        return isPossible(kind) ? kind : Kind.PAGE;
      }
    }
    throw new AssertionError();
  }

  private static int total() {
    int total = 0;
    for (Kind kind : Kind.values()) {
      total += kind.weight;
    }
    return total;
  }

  private boolean isPossible(Kind kind) {
    return switch (kind) {
      case REPEATED, REVISIT, SAME_ELSEWHERE -> !written.isEmpty();
      case DAMAGED -> packing == Packing.MEMBERS;
      // Behind a broken record, nobody can tell what is that and what is garbage.
      case GARBAGE -> !BROKEN.contains(last);
      default -> true;
    };
  }

  private void write(OutputStream to, Kind kind, int number, String type) throws IOException {
    String id = "urn:uuid:" + UUID.nameUUIDFromBytes(utf8(seed + " " + number));
    outcomes.put(id, kind.outcome);
    String address = "https://news%d.example/%s".formatted(number % 40, path(kind, number));
    switch (kind) {
      case PAGE, TEXT, CHUNKED, ENCODED, WINDOWS_1252, WRONG_CHARSET, CUT_PAGE, BAD_ANSWER ->
          page(to, kind, id, address, answer(kind, number));
      case REPEATED -> {
        Page again = any();
        member(to, response("response", id, again.address()), again.block().array());
      }
      case SAME_ELSEWHERE -> page(to, kind, id, address, any().block().array());
      case RESOURCE ->
          member(
              to, header("resource", id, address, "text/plain; charset=utf-8"), utf8(text(number)));
      case REVISIT -> {
        byte[] block = utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
        member(to, response("revisit", id, any().address()), block);
      }
      case REQUEST -> {
        byte[] block = utf8("GET /a HTTP/1.1\r\nHost: news.example\r\n\r\n");
        member(to, header("request", id, address, "application/http; msgtype=request"), block);
      }
      case METADATA -> {
        String about = type.isEmpty() ? "metadata" : type;
        byte[] block = utf8("fetchTimeMs: " + random.nextInt(900) + LINE);
        member(to, header(about, id, address, "application/warc-fields"), block);
      }
      case HUGE -> huge(to, id, address, "text/html");
      case HUGE_FILM -> huge(to, id, address, "video/mp4");
      case TOO_LONG_LENGTH -> {
        byte[] block = answer(Kind.PAGE, number);
        long length = block.length + 20L + random.nextInt(150);
        raw(to, response("response", id, address), block, Optional.of(length));
      }
      case TOO_SHORT_LENGTH -> {
        byte[] block = answer(Kind.PAGE, number);
        raw(to, response("response", id, address), block, Optional.of(block.length - 31L));
      }
      case NO_LENGTH ->
          raw(to, response("response", id, address), answer(Kind.PAGE, number), Optional.empty());
      case BAD_HEADER -> {
        String header = "WARC/1.0\r\nWARC-Type response\r\n" + id + LINE;
        raw(to, header, answer(Kind.PAGE, number), Optional.of(5L));
      }
      case TRUNCATED -> truncated(to, response("response", id, address), number);
      case DAMAGED -> damaged(to, response("response", id, address), number);
      case GARBAGE -> {
        byte[] garbage = new byte[20 + random.nextInt(5000)];
        random.nextBytes(garbage);
        to.write(garbage);
      }
      default -> member(to, response("response", id, address), answer(kind, number));
    }
  }

  private String path(Kind kind, int number) {
    return switch (kind) {
      case ROBOTS -> "robots.txt";
      case IMAGE -> "image" + number + ".png";
      default -> "story/" + number;
    };
  }

  private Page any() {
    return written.get(random.nextInt(written.size()));
  }

  private void page(OutputStream to, Kind kind, String id, String address, byte[] block)
      throws IOException {
    if (kind.outcome.equals(READ) && kind != Kind.SAME_ELSEWHERE && written.size() < 50) {
      written.add(new Page(address, ByteBuffer.wrap(block)));
    }
    member(to, response("response", id, address), block);
  }

  private byte[] answer(Kind kind, int number) {
    return switch (kind) {
      case TEXT -> answer("text/plain; charset=utf-8", "", utf8(text(number)));
      case CHUNKED ->
          answer("text/html", "Transfer-Encoding: chunked\r\n", chunked(utf8(html(number))));
      case ENCODED -> answer("text/html", "Content-Encoding: gzip\r\n", packed(utf8(html(number))));
      case WINDOWS_1252 -> {
        byte[] body = html(number).getBytes(Charset.forName("windows-1252"));
        yield answer("text/html; charset=windows-1252", "", body);
      }
      case WRONG_CHARSET -> {
        byte[] body = html(number).getBytes(StandardCharsets.ISO_8859_1);
        yield answer("text/html; charset=utf-8", "", body);
      }
      case REDIRECT -> status("301 Moved Permanently", "Location: https://news.example/\r\n");
      case MISSING -> status(random.nextBoolean() ? "404 Not Found" : "503 Unavailable", "");
      case ROBOTS -> answer("text/plain", "", utf8("User-agent: *\nDisallow: /private\n"));
      case IMAGE -> {
        byte[] image = new byte[200 + random.nextInt(3000)];
        random.nextBytes(image);
        yield answer("image/png", "", image);
      }
      case STYLES -> answer("text/css", "", utf8("p { margin: 1em }"));
      case CUT_PAGE -> {
        byte[] body = utf8(html(number));
        String length = "Content-Length: " + (body.length + 400) + LINE;
        yield joined(utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + length + LINE), body);
      }
      case BAD_ANSWER -> utf8("SMTP ready" + LINE + html(number));
      default -> answer("text/html; charset=utf-8", "", utf8(html(number)));
    };
  }

  private static byte[] status(String status, String headers) {
    return utf8("HTTP/1.1 " + status + LINE + headers + "Content-Length: 0\r\n\r\n");
  }

  private static byte[] answer(String type, String headers, byte[] body) {
    String length = headers.contains("chunked") ? "" : "Content-Length: " + body.length + LINE;
    String header = "HTTP/1.1 200 OK\r\nContent-Type: " + type + LINE + headers + length + LINE;
    return joined(utf8(header), body);
  }

  private int sentences() {
    articles++;
    return articles <= FULL_LENGTH ? 12 + random.nextInt(20) : 1 + random.nextInt(2);
  }

  private String text(int number) {
    return news.headline(number)
        + "\n\n"
        + String.join("\n\n", news.paragraphs(sentences()))
        + "\n";
  }

  private String html(int number) {
    String headline = news.headline(number);
    String paragraphs =
        news.paragraphs(sentences()).stream()
            .map(paragraph -> "<p>" + paragraph + "</p>")
            .collect(Collectors.joining("\n"));
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head><title>%s | The Tarvik Gazette</title>
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="The Tarvik Gazette">
    <meta property="og:title" content="%s">
    <meta property="article:published_time" content="2021-03-%02dT08:30:00Z">
    </head>
    <body>
    <nav><a href="/">Front page</a> <a href="/harbour">Harbour</a></nav>
    <article><h1>%s</h1>
    %s
    </article>
    <footer>All rights reserved.</footer>
    </body>
    </html>
    """
        .formatted(headline, headline, 1 + number % 28, headline, paragraphs);
  }

  private static String response(String type, String id, String address) {
    return header(type, id, address, "application/http; msgtype=response");
  }

  private static String header(String type, String id, String address, String contentType) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Record-ID: <"
        + id
        + ">\r\n"
        + "WARC-Date: 2023-05-06T07:08:09Z\r\nWARC-Target-URI: "
        + address
        + LINE
        + "Content-Type: "
        + contentType
        + LINE;
  }

  private void member(OutputStream to, String header, byte[] block) throws IOException {
    raw(to, header, block, Optional.of((long) block.length));
  }

  private void raw(OutputStream to, String header, byte[] block, Optional<Long> length)
      throws IOException {
    byte[] record = record(header, block, length);
    to.write(packing == Packing.MEMBERS ? packed(record) : record);
  }

  private static byte[] record(String header, byte[] block, Optional<Long> length) {
    String told = length.map(bytes -> "Content-Length: " + bytes + LINE).orElse("");
    return joined(utf8(header + told + LINE), block, utf8(LINE + LINE));
  }

  private void truncated(OutputStream to, String header, int number) throws IOException {
    byte[] block = answer(Kind.PAGE, number);
    byte[] record = record(header, block, Optional.of((long) block.length));
    byte[] whole = packing == Packing.MEMBERS ? packed(record) : record;
    to.write(whole, 0, whole.length - 60 - random.nextInt(whole.length / 4));
  }

  private void damaged(OutputStream to, String header, int number) throws IOException {
    byte[] block = answer(Kind.PAGE, number);
    byte[] packed = packed(record(header, block, Optional.of((long) block.length)));
    int at = packed.length / 4 + random.nextInt(packed.length / 2);
    packed[at] ^= (byte) (1 << random.nextInt(8));
    to.write(packed);
  }

  private void huge(OutputStream to, String id, String address, String type) throws IOException {
    byte[] answer = utf8("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n<html>");
    String length = "Content-Length: " + ((long) answer.length + huge) + LINE;
    byte[] header = utf8(response("response", id, address) + length + LINE);
    if (packing == Packing.MEMBERS) {
      GZIPOutputStream packed = new Fast(to);
      huge(packed, header, answer);
      packed.finish();
    } else {
      huge(to, header, answer);
    }
  }

  private void huge(OutputStream to, byte[] header, byte[] answer) throws IOException {
    to.write(header);
    to.write(answer);
    byte[] piece = new byte[1 << 16];
    for (int i = 0; i < piece.length; i++) {
      piece[i] = (byte) ('a' + random.nextInt(26));
    }
    for (int left = huge; left > 0; left -= piece.length) {
      to.write(piece, 0, Math.min(left, piece.length));
    }
    to.write(utf8(LINE + LINE));
  }

  /// Packs in little time.
  private static final class Fast extends GZIPOutputStream {
    Fast(OutputStream to) throws IOException {
      super(to, 1 << 16);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  private byte[] chunked(byte[] body) {
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    int position = 0;
    while (position < body.length) {
      int size = Math.min(body.length - position, 1 + random.nextInt(700));
      chunks.writeBytes(utf8(Integer.toHexString(size) + LINE));
      chunks.write(body, position, size);
      chunks.writeBytes(utf8(LINE));
      position += size;
    }
    chunks.writeBytes(utf8("0" + LINE + LINE));
    return chunks.toByteArray();
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return packed.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
