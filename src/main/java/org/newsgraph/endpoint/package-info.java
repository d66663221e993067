/// The graph on the web: SPARQL, linked data and pages for people, read-only.
///
/// A store's folder goes in, as [ServerOptions][org.newsgraph.endpoint.ServerOptions]; a running
/// [NewsServer][org.newsgraph.endpoint.NewsServer] comes out. What the pages show is made in
/// `endpoint.page`; here is what has to do with HTTP.
@NullMarked
package org.newsgraph.endpoint;

import org.jspecify.annotations.NullMarked;
