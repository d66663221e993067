/// Words, what they mean and how much they tell.
@NullMarked
package org.newsgraph.link.text;

import org.jspecify.annotations.NullMarked;
