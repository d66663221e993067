/// The graph on disk: a TDB2 dataset with one named graph an article, and a text index beside it.
///
/// [NewsStore][org.newsgraph.store.NewsStore] is opened on a folder, written to in transactions
/// that happen wholly or not at all, and read by graph or by SPARQL.
@NullMarked
package org.newsgraph.store;

import org.jspecify.annotations.NullMarked;
