package org.newsgraph.article.feed;

import java.util.List;
import java.util.Optional;

/// What a feed tells of all its items.
///
/// @param title the feed's name
/// @param address of the page that it belongs to
record Channel(
    Optional<String> title,
    Optional<String> address,
    Optional<String> language,
    List<String> authors) {}
