/// From the names of inputs to their articles: finds the files, opens them one after the other, and
/// has the format that recognizes each read it.
@NullMarked
package org.newsgraph.article.reading;

import org.jspecify.annotations.NullMarked;
