/// The words that the rules of extraction know, read from tables among the resources: which words
/// name an event of which class, introduce what somebody says, name a post, a group of people, a
/// country.
@NullMarked
package org.newsgraph.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
