/// What was done to a store: which command of which version wrote to it, when, from what inputs.
///
/// [Runs][org.newsgraph.store.run.Runs] is the door. The account is in PROV-O, in a file beside the
/// quads and not among them: the same articles give the same graphs, whoever builds them and when.
@NullMarked
package org.newsgraph.store.run;

import org.jspecify.annotations.NullMarked;
