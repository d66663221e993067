/// Who says what: utterances and positions with their speakers, quotations, and what is known only
/// through them.
@NullMarked
package org.newsgraph.extraction.claim;

import org.jspecify.annotations.NullMarked;
