/// Makes the graphs of articles name each thing by one IRI, and keeps in the links graph what it
/// takes to undo that exactly.
///
/// [Rewriting][org.newsgraph.link.rewriting.Rewriting] is the door. An article's [original
/// triples][org.newsgraph.link.rewriting.OriginalGraphs] are never lost: what was renamed is
/// renamed back by what the links graph tells, and where several IRIs became one, it holds what was
/// told of each.
@NullMarked
package org.newsgraph.link.rewriting;

import org.jspecify.annotations.NullMarked;
