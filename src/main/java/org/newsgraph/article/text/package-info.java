/// From the characters of an article to its text in the one form that all formats share: what
/// surrounds it removed, and what it tells of itself found.
@NullMarked
package org.newsgraph.article.text;

import org.jspecify.annotations.NullMarked;
