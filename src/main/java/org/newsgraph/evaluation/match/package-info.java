/// What counts as the same entity, event or claim in two readings of one article.
@NullMarked
package org.newsgraph.evaluation.match;

import org.jspecify.annotations.NullMarked;
