/// Reads the articles that a crawl has stored as WARC files (ISO 28500).
@NullMarked
package org.newsgraph.article.warc;

import org.jspecify.annotations.NullMarked;
