/// Identity across articles: which IRIs name the same thing, and a store in which each thing has
/// one.
///
/// A [Linker][org.newsgraph.link.Linker] decides,
/// [Rewriting][org.newsgraph.link.rewriting.Rewriting] makes the store follow and can take it back,
/// and [ManualPairs][org.newsgraph.link.ManualPairs] are what people know better.
@NullMarked
package org.newsgraph.link;

import org.jspecify.annotations.NullMarked;
