package org.newsgraph.article;

import java.util.Optional;

/// What is known of an input before it is read: from the headers it came with, or from the fields
/// beside it.
///
/// @param metadata what is known of its article
/// @param mediaType its type as told, without parameters: `text/html`
/// @param charset its encoding as told: `utf-8`
public record Known(Metadata metadata, Optional<String> mediaType, Optional<String> charset) {
  /// Nothing.
  public static final Known NOTHING =
      new Known(Metadata.UNKNOWN, Optional.empty(), Optional.empty());
}
