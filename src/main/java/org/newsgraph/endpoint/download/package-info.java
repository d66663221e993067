/// Dumps that were made before and lie in a folder, for everybody to download.
@NullMarked
package org.newsgraph.endpoint.download;

import org.jspecify.annotations.NullMarked;
