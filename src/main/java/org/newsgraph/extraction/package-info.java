/// Extraction: what goes in is an article, what comes out are its facts.
///
/// [FactExtractor][org.newsgraph.extraction.FactExtractor] is the whole interface.
/// [RuleExtractor][org.newsgraph.extraction.RuleExtractor] reads the annotated article by rules;
/// they live in one package a subject: `entity`, `event`, `claim`, `position`, and the words they
/// know in `lexicon`.
@NullMarked
package org.newsgraph.extraction;

import org.jspecify.annotations.NullMarked;
