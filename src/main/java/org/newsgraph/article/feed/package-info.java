/// Feeds: RSS, Atom and JSON Feed, each item of which is an article.
@NullMarked
package org.newsgraph.article.feed;

import org.jspecify.annotations.NullMarked;
