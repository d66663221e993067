/// Minting: what goes in is one article's facts, what comes out is an IRI for each of them.
///
/// [IriMinter][org.newsgraph.mapping.iri.IriMinter] is the door. An IRI is derived from what a
/// thing is, never from what else is loaded: what has a full name has the same IRI in every
/// article, what has none carries the article's hash.
@NullMarked
package org.newsgraph.mapping.iri;

import org.jspecify.annotations.NullMarked;
