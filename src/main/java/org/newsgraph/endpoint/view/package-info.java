/// What the templates of the pages show, as plain data: names, addresses and lists, no RDF.
@NullMarked
package org.newsgraph.endpoint.view;

import org.jspecify.annotations.NullMarked;
