/// Annotation: what goes in is an article, what comes out is the same article with its sentences,
/// words, dependencies, names, coreference and time expressions, as plain records. The only package
/// that knows CoreNLP.
@NullMarked
package org.newsgraph.annotation;

import org.jspecify.annotations.NullMarked;
