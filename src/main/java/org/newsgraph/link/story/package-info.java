/// Articles about the same events, put together.
@NullMarked
package org.newsgraph.link.story;

import org.jspecify.annotations.NullMarked;
