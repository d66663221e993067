package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// What tests look at in results.
public final class Results {
  private Results() {}

  /// What the format makes of a text.
  public static List<ReadResult> of(ArticleFormat format, String text) {
    return of(format, text.getBytes(StandardCharsets.UTF_8));
  }

  /// What the format makes of bytes.
  public static List<ReadResult> of(ArticleFormat format, byte[] bytes) {
    return Readings.of(format, Input.of("input", stream(bytes)), ReadOptions.DEFAULT);
  }

  /// The bytes of a sample beside a test.
  public static byte[] sample(Class<?> test, String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(name))) {
      return in.readAllBytes();
    }
  }

  /// The bytes of samples beside a test.
  public static List<byte[]> samples(Class<?> test, String... names) throws IOException {
    List<byte[]> samples = new ArrayList<>();
    for (String name : names) {
      samples.add(sample(test, name));
    }
    return samples;
  }

  /// The article that could be read.
  public static Article article(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) result).article();
  }

  /// Why it could not be read.
  public static ReadResult.Rejected rejected(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Rejected.class);
    return (ReadResult.Rejected) result;
  }

  /// The headlines of the articles that could be read.
  public static List<String> headlines(List<ReadResult> results) {
    return results.stream()
        .filter(ReadResult.Read.class::isInstance)
        .map(result -> article(result).metadata().headline().orElse(""))
        .toList();
  }

  /// The bytes of a reject that lie in no file.
  public static String held(ReadResult.Rejected rejected) {
    ByteBuffer bytes = ((Raw.Held) rejected.raw()).bytes().duplicate();
    return StandardCharsets.UTF_8.decode(bytes).toString();
  }

  /// The bytes of a reject that lie in its file.
  public static String inFile(ReadResult.Rejected rejected) throws IOException {
    Raw.InFile raw = (Raw.InFile) rejected.raw();
    byte[] bytes = Files.readAllBytes(raw.file());
    int end = (int) Math.min(raw.end(), bytes.length);
    return new String(Arrays.copyOfRange(bytes, (int) raw.begin(), end), StandardCharsets.UTF_8);
  }

  /// An input of a text.
  public static Input input(String text) {
    return Input.of("input", stream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
