/// What a stranger's query may do: read the store, within limits, and nothing else.
///
/// [PublicQuery][org.newsgraph.endpoint.query.PublicQuery] answers queries in Fuseki's place. It
/// looks through a query before it runs, and runs it where neither functions nor property functions
/// can be loaded by name.
@NullMarked
package org.newsgraph.endpoint.query;

import org.jspecify.annotations.NullMarked;
