package org.newsgraph.article.text;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Input;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Source;
import org.newsgraph.article.Unreadable;

/// Plain text, one article a file, with what is known of it in a YAML front matter or in a file
/// `NAME.meta.json` beside `NAME.txt`. The format of whatever no other format recognizes and is not
/// told to be something else.
public final class PlainText implements ArticleFormat {
  private static final String TYPE = "text/plain";

  @Override
  public Set<String> endings() {
    return Set.of(".txt");
  }

  @Override
  public boolean recognizes(Input input) {
    return input.known().mediaType().filter(type -> !type.equals(TYPE)).isEmpty();
  }

  @Override
  public Iterator<ReadResult> read(Input input, Reading reading) throws IOException {
    ReadOptions options = reading.options();
    byte[] bytes = input.stream().readNBytes(options.maximumBytes() + 1);
    ReadResult result;
    try {
      result = new ReadResult.Read(article(bytes, input, options));
    } catch (Unreadable e) {
      result = input.rejected(e, bytes);
    }
    return Collections.singleton(result).iterator();
  }

  private static Article article(byte[] bytes, Input input, ReadOptions options)
      throws IOException, Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable("", "empty");
    }
    if (bytes.length > options.maximumBytes()) {
      throw new Unreadable("", "more than " + options.maximumBytes() + " bytes; split it");
    }
    FrontMatter document = FrontMatter.of(TextDecoder.decode(bytes, input.known().charset()));
    Metadata told = document.metadata().orElse(MetadataFile.beside(input));
    Source source =
        new Source(input.name(), Optional.of(TYPE), Optional.of(DigestUtils.sha256Hex(bytes)));
    return ArticleText.article(
        document.body(), told.orElse(input.known().metadata()), source, options);
  }
}
