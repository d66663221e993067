/// The terms of the news-events ontology and of the vocabularies that it reuses, as RDF nodes.
@NullMarked
package org.newsgraph.vocabulary;

import org.jspecify.annotations.NullMarked;
