/// Checks graphs of articles against the SHACL shapes of the ontology: what goes in is a graph,
/// what comes out is a report of all that is not as the vocabulary promises.
@NullMarked
package org.newsgraph.validation;

import org.jspecify.annotations.NullMarked;
