/// Dates as people and programs write them.
@NullMarked
package org.newsgraph.article.date;

import org.jspecify.annotations.NullMarked;
