/// What was known beforehand of the entities that articles mention: names, coordinates, codes and
/// identifiers of places, organisations and people, and the posts that people held, from
/// `data/gazetteer` and from files that users add.
///
/// [GazetteerGraph][org.newsgraph.gazetteer.GazetteerGraph] brings it into a store, as far as
/// articles mention it.
@NullMarked
package org.newsgraph.gazetteer;

import org.jspecify.annotations.NullMarked;
