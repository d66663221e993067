/// Which language an article is in: what it says of itself, held against what its text is like.
@NullMarked
package org.newsgraph.article.language;

import org.jspecify.annotations.NullMarked;
