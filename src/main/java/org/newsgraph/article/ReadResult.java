package org.newsgraph.article;

/// What came of one article, or of one part of an input that could have been one.
public sealed interface ReadResult {

  /// An article that could be read.
  record Read(Article article) implements ReadResult {}

  /// An article that could not be read.
  ///
  /// @param name the source's own name for it, never a path
  /// @param where the file or the stream, and the entry, line or byte in it where that is known:
  ///   `news/crawl.warc.gz, record 17`
  /// @param reason what is wrong, and what to do
  /// @param raw what was read of it
  record Rejected(String name, String where, String reason, Raw raw) implements ReadResult {}

  /// What rightly gives no article.
  ///
  /// @param name the source's own name for it, never a path
  record Skipped(String name, Cause cause) implements ReadResult {}

  /// What whoever gave an input should know of it, beside what comes of it.
  ///
  /// @param where the file or the stream, and the entry in it where that is known
  /// @param note what is so, and what to do
  record Noted(String where, String note) implements ReadResult {}

  /// Why something rightly gives no article.
  enum Cause {
    /// Its bytes came before in the same input, or it says that it repeats something.
    DUPLICATE("duplicate"),
    /// A server's answer that sends on to another address.
    REDIRECT("redirect"),
    /// A server's answer that says that there is no such page, or that something went wrong.
    ERROR_RESPONSE("error response"),
    /// The rules of a server for robots.
    ROBOTS("robots file"),
    /// An image, a sound, a program, a style sheet: nothing that can hold an article.
    OTHER_TYPE("of a type without articles"),
    /// What a crawl or an archive tells of itself.
    ABOUT_ITSELF("record about the crawl"),
    /// A headline, or a list of them, without a text.
    NO_TEXT("headline without a text"),
    /// What its agency withholds or has taken back.
    WITHDRAWN("withheld or taken back");

    private final String text;

    Cause(String text) {
      this.text = text;
    }

    /// The cause in words, for a summary.
    @Override
    public String toString() {
      return text;
    }
  }
}
