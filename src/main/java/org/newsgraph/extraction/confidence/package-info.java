/// What speaks for and against a draft being right: the evidence from which its confidence comes.
/// How much each piece of evidence weighs stands in `confidence.tsv`, fitted to gold facts.
@NullMarked
package org.newsgraph.extraction.confidence;

import org.jspecify.annotations.NullMarked;
