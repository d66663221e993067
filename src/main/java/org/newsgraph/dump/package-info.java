/// Dumps of a store: RDF in a file, in an order of its own, so that the same graph gives the same
/// bytes however it was loaded.
///
/// [Dump][org.newsgraph.dump.Dump] writes, [DumpFormat][org.newsgraph.dump.DumpFormat] is what it
/// can write.
@NullMarked
package org.newsgraph.dump;

import org.jspecify.annotations.NullMarked;
