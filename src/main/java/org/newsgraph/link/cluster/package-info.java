/// Clustering by average similarity.
@NullMarked
package org.newsgraph.link.cluster;

import org.jspecify.annotations.NullMarked;
