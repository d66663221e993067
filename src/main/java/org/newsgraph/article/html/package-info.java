/// Articles on web pages: the main text out of all that stands around it, and what the markup tells
/// of the article.
@NullMarked
package org.newsgraph.article.html;

import org.jspecify.annotations.NullMarked;
