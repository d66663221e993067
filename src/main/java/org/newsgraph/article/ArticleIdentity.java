package org.newsgraph.article;

import java.text.Normalizer;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/// What makes an article the same article, wherever and whenever it is read.
///
/// @param value the canonical address where there is one; else publisher, day and headline where
///   all three are known; else the SHA-256 of the text
/// @param digest the first eight hexadecimal digits of the value's SHA-256
public record ArticleIdentity(String value, String digest) {

  /// The identity of an article.
  public static ArticleIdentity of(Article article) {
    Metadata metadata = article.metadata();
    String value =
        metadata
            .url()
            .map(ArticleIdentity::canonical)
            .or(() -> edition(metadata))
            .orElseGet(() -> "sha256:" + sha256(article.text()));
    return new ArticleIdentity(value, sha256(value).substring(0, 8));
  }

  /// Facts may come with addresses that are none of the web.
  private static String canonical(String url) {
    try {
      return WebAddress.canonical(url);
    } catch (ArticleException e) {
      return url;
    }
  }

  private static Optional<String> edition(Metadata metadata) {
    if (metadata.publisher().isEmpty()
        || metadata.published().isEmpty()
        || metadata.headline().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        tidied(metadata.publisher().get())
            + "\n"
            + metadata.published().get().day()
            + "\n"
            + tidied(metadata.headline().get()));
  }

  private static String tidied(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }

  private static String sha256(String text) {
    return DigestUtils.sha256Hex(text);
  }
}
