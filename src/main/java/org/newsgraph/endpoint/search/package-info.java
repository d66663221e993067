/// Finds things of the graph by words and by filters: what a visitor asked for goes in, the things
/// found come out in the order of their worth, with how many there are of each kind.
///
/// No search looks at all things: words are looked up in the text index, filters in the indexes of
/// the store, from the latest day on where there are days, and both give up after as many things as
/// a visitor could want. What was found is kept for the next page of it.
@NullMarked
package org.newsgraph.endpoint.search;

import org.jspecify.annotations.NullMarked;
