/// What the graph's pages show: questions to the graph in SPARQL go in, HTML comes out.
///
/// [Pages][org.newsgraph.endpoint.page.Pages] is the entry; the queries are files beside the style
/// sheet, and the templates are in `src/main/jte`.
@NullMarked
package org.newsgraph.endpoint.page;

import org.jspecify.annotations.NullMarked;
