/// What the pages about the whole graph show: what the graph tells goes in, HTML comes out.
///
/// [Pages][org.newsgraph.endpoint.page.Pages] and [SearchPages][
/// org.newsgraph.endpoint.page.SearchPages] are the entries; the templates are in `src/main/jte`.
@NullMarked
package org.newsgraph.endpoint.page;

import org.jspecify.annotations.NullMarked;
