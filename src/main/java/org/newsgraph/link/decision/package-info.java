/// Decides which IRIs name the same thing. [StoryLinker][org.newsgraph.link.decision.StoryLinker]
/// is the way in.
@NullMarked
package org.newsgraph.link.decision;

import org.jspecify.annotations.NullMarked;
