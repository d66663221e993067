/// What articles' graphs tell of events and entities, read to be compared.
@NullMarked
package org.newsgraph.link.reading;

import org.jspecify.annotations.NullMarked;
