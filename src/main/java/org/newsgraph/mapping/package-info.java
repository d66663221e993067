/// Facts to RDF: what goes in is one article's facts, what comes out is its named graph. A pure
/// function: the same facts give the same triples.
///
/// [FactMapper][org.newsgraph.mapping.FactMapper] is the door, and
/// [GraphWriter][org.newsgraph.mapping.GraphWriter] writes what it gives.
@NullMarked
package org.newsgraph.mapping;

import org.jspecify.annotations.NullMarked;
