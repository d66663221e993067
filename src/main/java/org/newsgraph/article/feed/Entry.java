package org.newsgraph.article.feed;

import java.util.Optional;
import org.newsgraph.article.Metadata;

/// An item of a feed.
///
/// @param id what the feed calls it
/// @param text the content, or the summary where there is no content; blank where there is neither
record Entry(Optional<String> id, Metadata metadata, String text) {}
