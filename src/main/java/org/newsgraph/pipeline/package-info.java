/// The whole path of the data: articles, their facts, their graphs, the store. Start reading here.
///
/// [Build][org.newsgraph.pipeline.Build] is the path from end to end, and
/// [Loading][org.newsgraph.pipeline.Loading] its last part, for facts and RDF that are there
/// already. Whatever cannot be used on the way is set aside by the
/// [Intake][org.newsgraph.pipeline.Intake].
@NullMarked
package org.newsgraph.pipeline;

import org.jspecify.annotations.NullMarked;
