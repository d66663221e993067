/// Draws what a thing is connected with: its neighbours in, a picture of nodes and links out.
@NullMarked
package org.newsgraph.endpoint.drawing.network;

import org.jspecify.annotations.NullMarked;
