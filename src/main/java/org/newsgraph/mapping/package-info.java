/// Facts to RDF: what goes in is one article's facts, what comes out is its named graph. A pure
/// function: the same facts give the same triples.
@NullMarked
package org.newsgraph.mapping;

import org.jspecify.annotations.NullMarked;
