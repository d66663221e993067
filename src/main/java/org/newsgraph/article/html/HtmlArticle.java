package org.newsgraph.article.html;

import org.newsgraph.article.Metadata;

/// The article on a web page.
///
/// @param metadata what the page's markup tells of it
/// @param text its text without the headline; a blank line between paragraphs
public record HtmlArticle(Metadata metadata, String text) {}
