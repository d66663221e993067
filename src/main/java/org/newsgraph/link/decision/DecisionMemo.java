package org.newsgraph.link.decision;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What stories said when they were last decided on, kept beside the store: the program's digest,
/// then a [line][MemoLine] a story. A story of the same digest says the same.
///
/// It is never missed: what is lost or damaged is decided afresh. Only the places of the lines are
/// in memory.
final class DecisionMemo {
  private final Path file;
  private final Map<String, Place> places;

  /// Where a line is in the file.
  private record Place(long begin, int length) {}

  private DecisionMemo(Path file, Map<String, Place> places) {
    this.file = file;
    this.places = places;
  }

  /// Finds what the same program kept.
  static DecisionMemo read(Path file, String program) {
    Map<String, Place> places = new HashMap<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      if (program.equals(line(in).text())) {
        long begin = program.length() + 1L;
        for (Line line = line(in); line.length() > 0; line = line(in)) {
          places.put(line.text(), new Place(begin, line.length()));
          begin += line.length() + 1;
        }
      }
    } catch (IOException e) {
      places.clear();
    }
    return new DecisionMemo(file, places);
  }

  /// A line's beginning and its length.
  private record Line(String text, int length) {}

  private static Line line(InputStream in) throws IOException {
    byte[] head = new byte[MemoLine.DIGEST];
    int length = 0;
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (length < head.length) {
        head[length] = (byte) next;
      }
      length++;
    }
    return new Line(
        new String(head, 0, Math.min(length, head.length), StandardCharsets.US_ASCII), length);
  }

  /// What a story said, if that is known. For any number of threads.
  Optional<StoryDecision> get(String digest) {
    Place place = places.get(digest);
    if (place == null) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer line = ByteBuffer.allocate(place.length());
      while (line.hasRemaining() && channel.read(line, place.begin() + line.position()) >= 0) {
        // Until all is read.
      }
      return MemoLine.read(new String(line.array(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
