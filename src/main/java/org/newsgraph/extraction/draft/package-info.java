/// Events and claims while they are being put together from their mentions.
@NullMarked
package org.newsgraph.extraction.draft;

import org.jspecify.annotations.NullMarked;
