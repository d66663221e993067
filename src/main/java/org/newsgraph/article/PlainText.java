package org.newsgraph.article;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/// Plain text, one article a file, with what is known of it in a YAML front matter or in a file
/// `NAME.meta.json` beside `NAME.txt`. The format of whatever no other format recognizes.
final class PlainText implements ArticleFormat {

  @Override
  public Set<String> endings() {
    return Set.of(".txt");
  }

  @Override
  public boolean recognizes(Input input) {
    return true;
  }

  @Override
  public Stream<ReadResult> read(Input input, ReadOptions options) throws IOException {
    byte[] bytes = input.stream().readNBytes(options.maximumBytes() + 1);
    try {
      return Stream.of(new ReadResult.Read(article(bytes, input, options)));
    } catch (Unreadable e) {
      Location location = new Location(input.file(), 0, bytes.length);
      return Stream.of(new ReadResult.Rejected(input.name(), e.where(), e.reason(), location));
    }
  }

  private static Article article(byte[] bytes, Input input, ReadOptions options)
      throws IOException, Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable("", "empty");
    }
    if (bytes.length > options.maximumBytes()) {
      throw new Unreadable("", "more than " + options.maximumBytes() + " bytes; split it");
    }
    FrontMatter document = FrontMatter.of(TextDecoder.decode(bytes));
    Metadata given = document.metadata().orElse(MetadataFile.beside(input));
    ArticleText text = ArticleText.of(document.body(), given);
    Source source =
        new Source(
            input.name(), Optional.of("text/plain"), Optional.of(DigestUtils.sha256Hex(bytes)));
    return new Article(dated(text.metadata(), options), text.text(), List.of(), source);
  }

  private static Metadata dated(Metadata metadata, ReadOptions options) {
    return metadata.published().isPresent() || options.published().isEmpty()
        ? metadata
        : metadata.published(options.published().get());
  }
}
