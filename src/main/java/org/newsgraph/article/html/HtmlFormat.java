package org.newsgraph.article.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.newsgraph.article.text.ArticleText;
import org.newsgraph.article.text.MetadataFile;

/// Web pages, one article a page. What a file `NAME.meta.json` beside `NAME.html` tells wins over
/// what the page tells.
public final class HtmlFormat implements ArticleFormat {
  private static final String TYPE = "text/html";
  private static final Set<String> TYPES = Set.of(TYPE, "application/xhtml+xml");

  /// How a page begins: a tag that only pages have, after white space, comments and declarations;
  /// or, without a declaration, one that a piece of a page begins with.
  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\A(?:\\s|<!--(?:(?!-->).)*+-->|<\\?xml[^>]*>)*+"
              + "<(?:!doctype\\s+html|html|head|body|article|title|meta|link|script|style)\\b"
              + "|\\A(?:\\s|<!--(?:(?!-->).)*+-->)*+"
              + "<(?:main|div|section|header|p|h[1-6]|blockquote|figure|center|table|ul|ol)"
              + "(?:\\s(?![^>]*xmlns)[^>]*)?>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern TAG = Pattern.compile("<[!/]?[A-Za-z][^<>]*>");

  @Override
  public Set<String> endings() {
    return Set.of(".html", ".htm", ".xhtml");
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    return input.known().mediaType().filter(TYPES::contains).isPresent()
        || BEGINNING.matcher(beginning(input.head())).find()
        || (isNamed(input.name()) && mayBePage(beginning(input.head())));
  }

  private boolean isNamed(String name) {
    String unpacked = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(?:gz|bz2)$", "");
    return endings().stream().anyMatch(unpacked::endsWith);
  }

  /// Whether there are tags, or there may be after all the white space.
  private static boolean mayBePage(String head) {
    return TAG.matcher(head).find() || (!head.isEmpty() && head.isBlank());
  }

  /// The first characters, whatever the encoding: tags are of ASCII in all that pages have.
  private static String beginning(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1)
        .replace("\0", "")
        .replaceFirst("\\A(?:ï»¿|ÿþ|þÿ)", "");
  }

  @Override
  public Iterator<ReadResult> read(Input input, Reading reading) throws IOException {
    byte[] bytes = input.stream().readNBytes(reading.options().maximumPageBytes() + 1);
    ReadResult result;
    try {
      result = new ReadResult.Read(article(bytes, input, reading.options()));
    } catch (Unreadable e) {
      result = input.rejected(e, bytes);
    }
    return Collections.singleton(result).iterator();
  }

  private static Article article(byte[] bytes, Input input, ReadOptions options)
      throws IOException, Unreadable {
    if (bytes.length > options.maximumPageBytes()) {
      throw new Unreadable("", "a page of more than " + options.maximumPageBytes() + " bytes");
    }
    Metadata given = MetadataFile.beside(input);
    Metadata before = input.known().metadata();
    HtmlArticle page = HtmlPage.read(bytes, input.known().charset(), given.url().or(before::url));
    Metadata known = given.orElse(page.metadata()).orElse(before);
    String sha256 = DigestUtils.sha256Hex(bytes);
    Source source = new Source(input.name(), Optional.of(TYPE), Optional.of(sha256));
    return ArticleText.article(page.text(), known, source, options);
  }
}
