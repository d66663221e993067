/// Tells the robots of search engines what there is to read: the pages of all things, with when
/// they may have changed.
@NullMarked
package org.newsgraph.endpoint.sitemap;

import org.jspecify.annotations.NullMarked;
