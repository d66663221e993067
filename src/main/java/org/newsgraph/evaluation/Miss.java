package org.newsgraph.evaluation;

import org.newsgraph.evaluation.measure.Judgement;

/// A gold thing that was missed, or a found one that is false.
///
/// @param article the article's name
/// @param judgement what it is
/// @param sentence the sentence in which it stands; empty where it stands nowhere
public record Miss(String article, Judgement judgement, String sentence) {}
