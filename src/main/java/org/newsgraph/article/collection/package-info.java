/// Reads what holds many articles in one file: archives, JSON Lines, and tables.
@NullMarked
package org.newsgraph.article.collection;

import org.jspecify.annotations.NullMarked;
