/// How much of the words of articles the event lexicon knows.
@NullMarked
package org.newsgraph.extraction.coverage;

import org.jspecify.annotations.NullMarked;
