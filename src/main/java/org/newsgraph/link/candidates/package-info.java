/// Finds out which of the things that the gazetteer knows the entities of articles are.
/// [Candidates][org.newsgraph.link.candidates.Candidates] is the way in.
@NullMarked
package org.newsgraph.link.candidates;

import org.jspecify.annotations.NullMarked;
