/// Pictures for pages, laid out on the server as plain data that templates print as SVG: what they
/// have in common. Each is drawn twice, for wide and for narrow screens, and works without scripts.
@NullMarked
package org.newsgraph.endpoint.drawing;

import org.jspecify.annotations.NullMarked;
