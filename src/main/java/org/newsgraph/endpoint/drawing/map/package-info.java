/// Draws where things happened: places with weights in, a map of offline country outlines with
/// marks out. The outlines are `static/world.svg`, made by `.ci/world-outlines.js`.
@NullMarked
package org.newsgraph.endpoint.drawing.map;

import org.jspecify.annotations.NullMarked;
