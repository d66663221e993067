/// How far a fact's confidence tells how often such facts are right, and the fitting of confidence
/// to what gold says.
@NullMarked
package org.newsgraph.evaluation.calibration;

import org.jspecify.annotations.NullMarked;
