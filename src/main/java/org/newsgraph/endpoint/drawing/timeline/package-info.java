/// Draws when things happened: entries with dates in, a time axis with marks or bars in lanes out.
@NullMarked
package org.newsgraph.endpoint.drawing.timeline;

import org.jspecify.annotations.NullMarked;
