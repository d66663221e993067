/// Evaluation: what goes in are facts and the gold facts of the same articles, what comes out are
/// precision, recall and F1 by kind, what was missed and what is false, and how far confidence can
/// be relied on.
///
/// [Evaluation][org.newsgraph.evaluation.Evaluation] is where reading starts. What counts as the
/// same thing stands in `match`, and what is measured in `measure`, where
/// [Measure][org.newsgraph.evaluation.measure.Measure] defines every measure once.
@NullMarked
package org.newsgraph.evaluation;

import org.jspecify.annotations.NullMarked;
