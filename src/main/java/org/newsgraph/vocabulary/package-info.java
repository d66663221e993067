/// The terms of the news-events ontology and of the vocabularies that it reuses, as RDF nodes, and
/// the form of our own IRIs: [Base][org.newsgraph.vocabulary.Base] and the
/// [Folder][org.newsgraph.vocabulary.Folder]s under it.
@NullMarked
package org.newsgraph.vocabulary;

import org.jspecify.annotations.NullMarked;
