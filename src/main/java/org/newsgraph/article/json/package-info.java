/// What formats of articles in JSON share.
@NullMarked
package org.newsgraph.article.json;

import org.jspecify.annotations.NullMarked;
