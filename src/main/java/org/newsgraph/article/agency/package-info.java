/// Formats in which news agencies deliver: ninjs, NewsML-G2 and NITF, all of the IPTC (iptc.org).
@NullMarked
package org.newsgraph.article.agency;

import org.jspecify.annotations.NullMarked;
