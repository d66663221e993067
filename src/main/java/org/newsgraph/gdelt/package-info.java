/// The tables of GDELT 2.0, events that machines have coded from the world's news, as graphs under
/// the news-events ontology.
///
/// [GdeltFile][org.newsgraph.gdelt.GdeltFile] is the door. What goes in is a file of events or of
/// their mentions, what comes out is the triples of each row, or the reason why there are none.
///
/// @see <a href="http://data.gdeltproject.org/documentation/GDELT-Event_Codebook-V2.0.pdf">The
///   GDELT Event Database Data Format Codebook V2.0</a>
@NullMarked
package org.newsgraph.gdelt;

import org.jspecify.annotations.NullMarked;
