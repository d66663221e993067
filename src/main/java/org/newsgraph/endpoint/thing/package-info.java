/// The pages of things: what a graph tells of a person, an event, an article or a claim goes in,
/// plain views for the templates come out.
///
/// [ThingPages][org.newsgraph.endpoint.thing.ThingPages] is the entry. One reader a kind of page;
/// they read the graph triple by triple, so that a page costs no more than what it shows and the
/// dates of what it sorts.
@NullMarked
package org.newsgraph.endpoint.thing;

import org.jspecify.annotations.NullMarked;
