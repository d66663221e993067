/// Saved queries as addresses of their own: parameters go in, rows come out.
///
/// [SavedQuery][org.newsgraph.endpoint.api.SavedQuery] reads a query and the parameters that its
/// comments declare; a [Call][org.newsgraph.endpoint.api.BoundQuery] is one with values in place.
@NullMarked
package org.newsgraph.endpoint.api;

import org.jspecify.annotations.NullMarked;
