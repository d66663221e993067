/// Articles: what goes in is a file of whatever kind, what comes out is an
/// [Article][org.newsgraph.article.Article] or the reason why it is none.
///
/// [ArticleReader][org.newsgraph.article.reading.ArticleReader] is the door. Each format is one
/// implementation of [ArticleFormat][org.newsgraph.article.ArticleFormat]; nothing after this
/// package knows which one an article came from.
@NullMarked
package org.newsgraph.article;

import org.jspecify.annotations.NullMarked;
