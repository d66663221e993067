package org.newsgraph.extraction.event;

import org.newsgraph.extraction.entity.Word;

/// A word in a grammatical slot of a trigger.
///
/// @param slot as [Frame][org.newsgraph.extraction.lexicon.Frame] names it
record Argument(String slot, Word head) {}
