package org.newsgraph.article.markup;

import java.util.Optional;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.ReadResult.Cause;

/// An item of a feed or of an agency's service.
///
/// @param id what its source calls it
/// @param text the content, or the summary where there is no content; blank where there is neither
/// @param noArticle why it is none, where it says so
public record Item(Optional<String> id, Metadata metadata, String text, Optional<Cause> noArticle) {

  /// An item that may be an article.
  public Item(Optional<String> id, Metadata metadata, String text) {
    this(id, metadata, text, Optional.empty());
  }

  /// This item as none that can be an article.
  public Item noArticle(Cause cause) {
    return new Item(id, metadata, text, Optional.of(cause));
  }
}
