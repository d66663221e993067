/// What is measured: which facts are looked at and when one is right.
@NullMarked
package org.newsgraph.evaluation.measure;

import org.jspecify.annotations.NullMarked;
