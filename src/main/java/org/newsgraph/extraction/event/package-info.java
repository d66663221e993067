/// What happened, according to an article: words that name events, who takes part in what role,
/// when, where, whether it took place, which mentions tell of one event, and how events relate.
@NullMarked
package org.newsgraph.extraction.event;

import org.jspecify.annotations.NullMarked;
