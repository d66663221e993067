/// What the server tells of itself: the dataset in VoID and DCAT, and the SPARQL service.
@NullMarked
package org.newsgraph.endpoint.about;

import org.jspecify.annotations.NullMarked;
