/// Article facts: what one article tells, with its evidence, and nothing of how it was found.
///
/// [ArticleFacts][org.newsgraph.fact.ArticleFacts] is the border between extraction and mapping:
/// people write it by hand, extractors produce it. [FactsReader][org.newsgraph.fact.FactsReader]
/// and [FactsWriter][org.newsgraph.fact.FactsWriter] turn it into JSON and back.
@NullMarked
package org.newsgraph.fact;

import org.jspecify.annotations.NullMarked;
