/// Text reuse: which articles are copies of others, so that they count as one report.
///
/// [CopyDetector][org.newsgraph.link.copies.CopyDetector] is the door. Texts are compared as sets
/// of [shingles][org.newsgraph.link.copies.Shingles] (Broder 1997, "On the resemblance and
/// containment of documents"); [MinHash][org.newsgraph.link.copies.MinHash] signatures, banded
/// ([Candidates][org.newsgraph.link.copies.Candidates]), find what is worth comparing.
@NullMarked
package org.newsgraph.link.copies;

import org.jspecify.annotations.NullMarked;
