/// Two events or entities compared: features, and how likely they make it that both are one.
@NullMarked
package org.newsgraph.link.pair;

import org.jspecify.annotations.NullMarked;
