package org.newsgraph.evaluation.calibration;

/// A found event or claim, and whether it is right.
///
/// @param article the article's name
/// @param id the fact's id
/// @param confidence how likely it was said to be right
public record Judged(String article, String id, double confidence, boolean right) {}
