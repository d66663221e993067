/// Who holds which post, and what is part of what.
@NullMarked
package org.newsgraph.extraction.position;

import org.jspecify.annotations.NullMarked;
