/// Finds things of the graph by words and by filters: what a visitor asked for goes in, the things
/// found come out in the order of their worth, with how many there are of each kind.
///
/// No search reads all mentions or all articles: words are looked up in the text index, filters in
/// the indexes of the store, and both give up after as many things as a visitor could want.
@NullMarked
package org.newsgraph.endpoint.search;

import org.jspecify.annotations.NullMarked;
