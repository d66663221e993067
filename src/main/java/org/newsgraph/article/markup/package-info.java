/// What formats of documents share: XML cut into parts and decoded without believing in it, HTML
/// turned into paragraphs, dates and names as documents write them.
@NullMarked
package org.newsgraph.article.markup;

import org.jspecify.annotations.NullMarked;
