/// Evaluations written down: a table for people, JSON for programs.
@NullMarked
package org.newsgraph.evaluation.report;

import org.jspecify.annotations.NullMarked;
